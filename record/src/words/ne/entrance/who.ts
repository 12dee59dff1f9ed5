// Nepali for what people and organisations are.

export const roles = {
  caseworker: 'कार्यकर्ता',
  manager: 'व्यवस्थापक',
  cwc: 'बाल कल्याण समितिका सदस्य',
  police: 'प्रहरी अधिकारी',
  home: 'आश्रय गृहका कर्मचारी',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकिल',
  doctor: 'डाक्टर',
  counsellor: 'परामर्शकर्ता',
  official: 'सरकारी अधिकारी',
  community: 'समुदायका सदस्य',
  steward: 'अभिलेखको निगरानी गर्ने',
  administrator: 'एडमिन',
  server: 'अभिलेख आफैँ',
} as const

export const organisationSorts = {
  ngo: 'संस्था',
  committee: 'बाल कल्याण समिति',
  police: 'प्रहरी एकाइ',
  home: 'आश्रय गृह',
  helpline: 'हेल्पलाइन',
  'legal-aid': 'कानुनी सहायता',
  hospital: 'अस्पताल',
  office: 'सरकारी कार्यालय',
  community: 'गाउँको समिति',
} as const
