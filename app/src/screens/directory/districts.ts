// Districts of Bihar, Uttar Pradesh and Nepal, by code: a letter for the state or country, the code, the name in English, the name in its own
// script, and for India those of Nepal within four kilometres. Codes are the key, spellings are not. Sources and licences: NOTICE.md.
const LINES = `
B|IN-188|Araria|अररिया|NP-6 NP-11
B|IN-611|Arwal|अरवल|
B|IN-189|Aurangabad|औरंगाबाद|
B|IN-190|Banka|बांका|
B|IN-191|Begusarai|बेगूसराय|
B|IN-192|Bhagalpur|भागलपुर|
B|IN-193|Bhojpur|भोजपुर|
B|IN-194|Buxar|बक्सर|
B|IN-195|Darbhanga|दरभंगा|
B|IN-196|Gaya|गया|
B|IN-197|Gopalganj|गोपालगंज|
B|IN-198|Jamui|जमुई|
B|IN-199|Jehanabad|जहानाबाद|
B|IN-200|Kaimur (Bhabua)|कैमूर|
B|IN-201|Katihar|कटिहार|
B|IN-202|Khagaria|खगड़िया|
B|IN-203|Kishanganj|किशनगंज|NP-4 NP-6
B|IN-204|Lakhisarai|लखीसराय|
B|IN-205|Madhepura|मधेपुरा|
B|IN-206|Madhubani|मधुबनी|NP-21 NP-19 NP-20 NP-22
B|IN-207|Munger|मुंगेर|
B|IN-208|Muzaffarpur|मुजफ्फरपुर|
B|IN-209|Nalanda|नालंदा|
B|IN-210|Nawada|नवादा|
B|IN-211|Pashchim Champaran|पश्चिम चंपारण|NP-24 NP-15 NP-48 NP-43
B|IN-212|Patna|पटना|
B|IN-213|Purbi Champaran|पूर्वी चंपारण|NP-16 NP-15 NP-17
B|IN-214|Purnia|पूर्णिया|
B|IN-215|Rohtas|रोहतास|
B|IN-216|Saharsa|सहरसा|
B|IN-217|Samastipur|समस्तीपुर|
B|IN-218|Saran|सारण|
B|IN-219|Sheikhpura|शेखपुरा|
B|IN-220|Sheohar|शिवहर|
B|IN-221|Sitamarhi|सीतामढ़ी|NP-22 NP-18 NP-17 NP-20
B|IN-222|Siwan|सीवान|
B|IN-223|Supaul|सुपौल|NP-11 NP-21
B|IN-224|Vaishali|वैशाली|
U|IN-118|Agra|आगरा|
U|IN-119|Aligarh|अलीगढ़|
U|IN-121|Ambedkar Nagar|अम्बेडकर नगर|
U|IN-154|Amroha|अमरोहा|
U|IN-122|Auraiya|औरैया|
U|IN-140|Ayodhya|अयोध्या|
U|IN-123|Azamgarh|आज़मगढ़|
U|IN-640|Amethi|अमेठी|
U|IN-124|Baghpat|बागपत|
U|IN-125|Bahraich|बहराइच|NP-57 NP-58 NP-77
U|IN-126|Ballia|बलिया|
U|IN-127|Balrampur|बलरामपुर|NP-47 NP-53
U|IN-128|Banda|बांदा|
U|IN-129|Barabanki|बाराबंकी|
U|IN-130|Bareilly|बरेली|
U|IN-131|Basti|बस्ती|
U|IN-179|Bhadohi|भदोही|
U|IN-132|Bijnor|बिजनौर|
U|IN-133|Budaun|बदायूं|
U|IN-134|Bulandshahr|बुलंदशहर|
U|IN-135|Chandauli|चंदौली|
U|IN-136|Chitrakoot|चित्रकूट|
U|IN-137|Deoria|देवरिया|
U|IN-138|Etah|एटा|
U|IN-139|Etawah|इटावा|
U|IN-141|Farrukhabad|फर्रुखाबाद|
U|IN-142|Fatehpur|फतेहपुर|
U|IN-143|Firozabad|फिरोजाबाद|
U|IN-144|Gautam Buddha Nagar|गौतम बुद्ध नगर|
U|IN-145|Ghaziabad|गाजियाबाद|
U|IN-146|Ghazipur|गाजीपुर|
U|IN-147|Gonda|गोंडा|
U|IN-148|Gorakhpur|गोरखपुर|
U|IN-149|Hamirpur|हमीरपुर|
U|IN-661|Hapur|हापुड़|
U|IN-150|Hardoi|हरदोई|
U|IN-163|Hathras|हाथरस|
U|IN-151|Jalaun|जालौन|
U|IN-152|Jaunpur|जौनपुर|
U|IN-153|Jhansi|झांसी|
U|IN-155|Kannauj|कन्नौज|
U|IN-156|Kanpur Dehat|कानपुर देहात|
U|IN-157|Kanpur Nagar|कानपुर नगर|
U|IN-158|Kaushambi|कौशांबी|
U|IN-159|Kheri|लखीमपुर खीरी|NP-77 NP-76 NP-58
U|IN-160|Kushi Nagar|कुशीनगर|
U|IN-633|Kasganj|कासगंज|
U|IN-161|Lalitpur|ललितपुर|
U|IN-162|Lucknow|लखनऊ|
U|IN-164|Maharajganj|महराजगंज|NP-48 NP-49
U|IN-165|Mahoba|महोबा|
U|IN-166|Mainpuri|मैनपुरी|
U|IN-167|Mathura|मथुरा|
U|IN-168|Mau|मऊ|
U|IN-169|Meerut|मेरठ|
U|IN-170|Mirzapur|मिर्जापुर|
U|IN-171|Moradabad|मुरादाबाद|
U|IN-172|Muzaffarnagar|मुजफ्फरनगर|
U|IN-173|Pilibhit|पीलीभीत|NP-76
U|IN-174|Pratapgarh|प्रतापगढ़|
U|IN-120|Prayagraj|प्रयागराज|
U|IN-175|Rae Bareli|रायबरेली|
U|IN-176|Rampur|रामपुर|
U|IN-177|Saharanpur|सहारनपुर|
U|IN-659|Sambhal|संभल|
U|IN-178|Sant Kabeer Nagar|संत कबीर नगर|
U|IN-180|Shahjahanpur|शाहजहांपुर|
U|IN-660|Shamli|शामली|
U|IN-181|Shravasti|श्रावस्ती|NP-57 NP-53
U|IN-182|Siddharth Nagar|सिद्धार्थनगर|NP-47 NP-49
U|IN-183|Sitapur|सीतापुर|
U|IN-184|Sonbhadra|सोनभद्र|
U|IN-185|Sultanpur|सुल्तानपुर|
U|IN-186|Unnao|उन्नाव|
U|IN-187|Varanasi|वाराणसी|
N|NP-1|Bhojpur|भोजपुर|
N|NP-2|Dhankuta|धनकुटा|
N|NP-3|Ilam|इलाम|
N|NP-4|Jhapa|झापा|
N|NP-5|Khotang|खोटाँग|
N|NP-6|Morang|मोरंग|
N|NP-7|Okhaldhunga|ओखलढुंगा|
N|NP-8|Pachthar|पांचथर|
N|NP-9|Sankhuwasabha|संखुवासभा|
N|NP-10|Solukhumbu|सोलुखुम्बू|
N|NP-11|Sunsari|सुनसरी|
N|NP-12|Taplejung|ताप्लेजुंग|
N|NP-13|Terhathum|तेह्रथुम|
N|NP-14|Udayapur|उदयपुर|
N|NP-15|Parsa|पर्सा|
N|NP-16|Bara|बारा|
N|NP-17|Rautahat|रौतहट|
N|NP-18|Sarlahi|सर्लाही|
N|NP-19|Siraha|सिराहा|
N|NP-20|Dhanusha|धनुषा|
N|NP-21|Saptari|सप्तरी|
N|NP-22|Mahottari|महोत्तरी|
N|NP-23|Bhaktapur|भक्तपुर|
N|NP-24|Chitwan|चितवन|
N|NP-25|Dhading|धादिंङ्ग|
N|NP-26|Dolakha|दोलखा|
N|NP-27|Kathmandu|काठमाडौँ|
N|NP-28|Kavrepalanchok|काभ्रेपलान्चोक|
N|NP-29|Lalitpur|ललितपुर|
N|NP-30|Makwanpur|मकवानपुर|
N|NP-31|Nuwakot|नुवाकोट|
N|NP-32|Ramechap|रामेछाप|
N|NP-33|Rasuwa|रसुवा|
N|NP-34|Sindhuli|सिन्धुली|
N|NP-35|Sindhupalchok|सिन्धुपाल्चोक|
N|NP-36|Baglung|बागलुङ|
N|NP-37|Gorkha|गोरखा|
N|NP-38|Kaski|कास्की|
N|NP-39|Lamjung|लमजुङ|
N|NP-40|Manang|मनाङ|
N|NP-41|Mustang|मुस्ताङ|
N|NP-42|Myagdi|म्याग्दी|
N|NP-43|Nawalpur|नवलपुर|
N|NP-44|Parwat|पर्वत|
N|NP-45|Syangja|स्याङग्जा|
N|NP-46|Tanahun|तनहुँ|
N|NP-47|Kapilvastu|कपिलवस्तु|
N|NP-48|Parasi|परासी|
N|NP-49|Rupandehi|रुपन्देही|
N|NP-50|Arghakhanchi|अर्घाखाँची|
N|NP-51|Gulmi|गुल्मी|
N|NP-52|Palpa|पाल्पा|
N|NP-53|Dang|दाङ|
N|NP-54|Pyuthan|प्युठान|
N|NP-55|Rolpa|रोल्पा|
N|NP-56|Eastern Rukum|पूर्वी रूकुम|
N|NP-57|Banke|बाँके|
N|NP-58|Bardiya|बर्दिया|
N|NP-59|Western Rukum|रुकुम पश्चिम|
N|NP-60|Salyan|सल्यान|
N|NP-61|Dolpa|डोल्पा|
N|NP-62|Humla|हुम्ला|
N|NP-63|Jumla|जुम्ला|
N|NP-64|Kalikot|कालिकोट|
N|NP-65|Mugu|मुगु|
N|NP-66|Surkhet|सुर्खेत|
N|NP-67|Dailekh|दैलेख|
N|NP-68|Jajarkot|जाजरकोट|
N|NP-69|Darchula|दार्चुला|
N|NP-70|Bajhang|बझाङ|
N|NP-71|Bajura|बाजुरा|
N|NP-72|Baitadi|बैतडी|
N|NP-73|Doti|डोटी|
N|NP-74|Acham|अछाम|
N|NP-75|Dadeldhura|डडेलधुरा|
N|NP-76|Kanchanpur|कञ्चनपुर|
N|NP-77|Kailali|कैलाली|
`

export type District = {
  readonly area: 'B' | 'U' | 'N'
  readonly code: string
  readonly en: string
  readonly own: string
  readonly across: readonly string[]
}

export const DISTRICTS: readonly District[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [area = '', code = '', en = '', own = '', across = ''] = line.split('|')
    return { area: area as District['area'], code, en, own, across: across.split(' ').filter(Boolean) }
  })

/** Districts that touch this one across the border, from either side. */
export const acrossFrom = (code: string): readonly string[] =>
  DISTRICTS.flatMap((it) => {
    if (it.code === code) return it.across
    return it.across.includes(code) ? [it.code] : []
  })
