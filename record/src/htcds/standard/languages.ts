// ISO 639-2: the three-letter language codes that HTCDS writes, with the two-letter ones that people write instead. Facts; no names.

// code[/the other code of the same language][:its two letters]
const CODES = `
  aar:aa abk:ab ace ach ada ady afa afh afr:af ain aka:ak akk ale alg alt amh:am ang anp apa ara:ar arc arg:an arn
  arp art arw asm:as ast ath aus ava:av ave:ae awa aym:ay aze:az bad bai bak:ba bal bam:bm ban bas bat bej bel:be
  bem ben:bn ber bho bih:bh bik bin bis:bi bla bnt bod/tib:bo bos:bs bra bre:br btk bua bug bul:bg byn cad cai car
  cat:ca cau ceb cel ces/cze:cs cha:ch chb che:ce chg chk chm chn cho chp chr chu:cu chv:cv chy cmc cnr cop cor:kw
  cos:co cpe cpf cpp cre:cr crh crp csb cus cym/wel:cy dak dan:da dar day del den deu/ger:de dgr din div:dv doi
  dra dsb dua dum dyu dzo:dz efi egy eka ell/gre:el elx eng:en enm epo:eo est:et eus/baq:eu ewe:ee ewo fan fao:fo
  fas/per:fa fat fij:fj fil fin:fi fiu fon fra/fre:fr frm fro frr frs fry:fy ful:ff fur gaa gay gba gem gez gil
  gla:gd gle:ga glg:gl glv:gv gmh goh gon gor got grb grc grn:gn gsw guj:gu gwi hai hat:ht hau:ha haw heb:he
  her:hz hil him hin:hi hit hmn hmo:ho hrv:hr hsb hun:hu hup hye/arm:hy iba ibo:ig ido:io iii:ii ijo iku:iu ile:ie
  ilo ina:ia inc ind:id ine inh ipk:ik ira iro isl/ice:is ita:it jav:jv jbo jpn:ja jpr jrb kaa kab kac kal:kl kam
  kan:kn kar kas:ks kat/geo:ka kau:kr kaw kaz:kk kbd kha khi khm:km kho kik:ki kin:rw kir:ky kmb kok kom:kv kon:kg
  kor:ko kos kpe krc krl kro kru kua:kj kum kur:ku kut lad lah lam lao:lo lat:la lav:lv lez lim:li lin:ln lit:lt
  lol loz ltz:lb lua lub:lu lug:lg lui lun luo lus mad mag mah:mh mai mak mal:ml man map mar:mr mas mdf mdr men
  mga mic min mis mkd/mac:mk mkh mlg:mg mlt:mt mnc mni mno moh mon:mn mos mri/mao:mi msa/may:ms mul mun mus mwl
  mwr mya/bur:my myn myv nah nai nap nau:na nav:nv nbl:nr nde:nd ndo:ng nds nep:ne new nia nic niu nld/dut:nl
  nno:nn nob:nb nog non nor:no nqo nso nub nwc nya:ny nym nyn nyo nzi oci:oc oji:oj ori:or orm:om osa oss:os ota
  oto paa pag pal pam pan:pa pap pau peo phi phn pli:pi pol:pl pon por:pt pra pro pus:ps que:qu raj rap rar roa
  roh:rm rom ron/rum:ro run:rn rup rus:ru sad sag:sg sah sai sal sam san:sa sas sat scn sco sel sem sga sgn shn
  sid sin:si sio sit sla slk/slo:sk slv:sl sma sme:se smi smj smn smo:sm sms sna:sn snd:sd snk sog som:so son
  sot:st spa:es sqi/alb:sq srd:sc srn srp:sr srr ssa ssw:ss suk sun:su sus sux swa:sw swe:sv syc syr tah:ty tai
  tam:ta tat:tt tel:te tem ter tet tgk:tg tgl:tl tha:th tig tir:ti tiv tkl tlh tli tmh tog ton:to tpi tsi tsn:tn
  tso:ts tuk:tk tum tup tur:tr tut tvl twi:tw tyv udm uga uig:ug ukr:uk umb und urd:ur uzb:uz vai ven:ve vie:vi
  vol:vo vot wak wal war was wen wln:wa wol:wo xal xho:xh yao yap yid:yi yor:yo ypk zap zbl zen zgh zha:za
  zho/chi:zh znd zul:zu zun zxx zza
`

const codes = new Map(
  CODES.trim()
    .split(/\s+/)
    .flatMap((it) => {
      const [, code = '', other, two] = /^(\w{3})(?:\/(\w{3}))?(?::(\w{2}))?$/.exec(it) ?? []
      return [[code, code], ...(other ? [[other, other]] : []), ...(two ? [[two, code]] : [])] as [string, string][]
    }),
)

/** qaa to qtz are for local use. */
const isLocal = (code: string): boolean => /^q[a-t][a-z]$/.test(code)

/**
 * A language as ISO 639-2 writes it, with a country where one was given (`eng-IN`); null when there is no such language.
 * Two letters become three; both codes of a language that has two are taken as they are.
 */
export const languageOf = (text: string): string | null => {
  const [language = '', country, ...more] = text.trim().split(/[-_]/)
  const known = codes.get(language.toLowerCase()) ?? (isLocal(language.toLowerCase()) ? language.toLowerCase() : null)
  if (!known || more.length > 0 || (country !== undefined && !/^[A-Za-z]{2}$/.test(country))) return null
  return country === undefined ? known : `${known}-${country.toUpperCase()}`
}
