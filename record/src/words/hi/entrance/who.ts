// Hindi for what people and organisations are.

export const roles = {
  caseworker: 'कार्यकर्ता',
  manager: 'मैनेजर',
  cwc: 'बाल कल्याण समिति के सदस्य',
  police: 'पुलिस अधिकारी',
  home: 'गृह के कर्मचारी',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकील',
  doctor: 'डॉक्टर',
  counsellor: 'काउंसलर',
  official: 'सरकारी अधिकारी',
  community: 'समुदाय के सदस्य',
  steward: 'रिकॉर्ड की निगरानी करने वाले',
  administrator: 'एडमिन',
  server: 'रिकॉर्ड ख़ुद',
} as const

export const organisationSorts = {
  ngo: 'संस्था',
  committee: 'बाल कल्याण समिति',
  police: 'पुलिस इकाई',
  home: 'गृह या शेल्टर',
  helpline: 'हेल्पलाइन',
  'legal-aid': 'क़ानूनी सहायता',
  hospital: 'अस्पताल',
  office: 'सरकारी दफ़्तर',
  community: 'गाँव की समिति',
} as const
