import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'muhatabı, devlet başkanı, başkan, başkanı, başkan yardımcısı, başkanı yardımcısı, başkanvekili, başkan vekili, eş başkanı, dönem başkanı, lider, lideri, müdür, müdürü, genel müdür, genel müdürü, müdür yardımcısı, genel müdür yardımcısı, icra direktörü, direktör, direktörü, genel direktörü, sekreter, sekreteri, genel sekreter, genel sekreteri, genel sekreter yardımcısı, özel kalem müdürü, yardımcısı, şefi, yönetici, yöneticisi, sözcü, sözcüsü, koordinatör, koordinatörü, komiser, komiseri, yüksek komiseri, yüksek temsilcisi, senatör, senatörü, rektör, rektörü, profesör, uzman, uzmanı, danışman, danışmanı, başdanışmanı, ataşe, ataşesi, temsilci, temsilcisi, şansölye, şansölyesi, general, orgeneral, korgeneral, albay, binbaşı, yüzbaşı, amiral, komutan, komutanı, genelkurmay başkanı, yargıç, hakim, kral, kralı, kraliçe, prens, prensi, veliaht prensi, şeyh, emiri, papa, patriği, gazeteci, araştırmacı, ekonomist, analist, üyesi, moderatör, müfettişi, kurucusu, daire başkanı, meclis başkanı, parlamento başkanı, temsilciler meclisi başkanı, teknik direktör, doktor, avukat, yazar, şair, mevkidaşı, ceo’su, akademisyen, dekanı, mevkidaşları',
  statePosts:
    'bakan yardımcıları, bakanları, bakan, bakanı, bakan yardımcısı, bakanı yardımcısı, bakanı vekili, başbakan, başbakanı, başbakan yardımcısı, başbakan birinci yardımcısı, cumhurbaşkanı, cumhurbaşkanı yardımcısı, milletvekili, vali, valisi, vali yardımcısı, kaymakam, belediye başkanı, büyükşehir belediye başkanı, savcı, savcısı, başsavcı, başsavcısı, müsteşar, müsteşarı, belediye başkanı adayı',
  home: 'TR',
  envoys:
    'büyükelçi, büyükelçisi, elçi, özel temsilcisi, daimi temsilcisi, başkonsolos, başkonsolosu, konsolosu, maslahatgüzar, maslahatgüzarı, özel elçisi',
  modifiers: 'birinci, eski, yeni, kıdemli, vekili, başyardımcı',
  honorifics: 'sayın, bay, bayan, dr, prof, doç, av, ekselansları',
  male: 'Abdulhamit Abdullah Abdülaziz Abdülkadir Adem Adil Adnan Ahmet Akif Akın Alparslan Ali Alp Arda Arif Atilla Attila Aydın Ayhan Aziz Bahadır Barış Bayram Bekir Berat Berk Bilal Binali Bülent Burak Cahit Can Celal Cem Cemal Cemil Cengiz Cevdet Cihan Cihat Coşkun Cüneyt Davut Deniz Devlet Doğan Doğu Ekrem Emin Emir Emrah Emre Ender Engin Enver Ercan Erdal Erdem Erdoğan Eren Erhan Erkan Erol Ersin Ertuğrul Evren Fahrettin Fahri Faruk Fatih Ferit Feridun Fikret Fuat Fırat Galip Gökhan Güven Hakan Halil Halit Haluk Hamdi Hami Hamza Hasan Haydar Hikmet Hulusi Hüseyin Hüsnü İbrahim İhsan İlber İlhan İlham İlker İlyas İsmail İsmet İzzet Kadir Kamil Kayhan Kemal Kenan Kerem Kerim Korkut Koray Kubilay Kürşad Levent Lütfi Lütfü Mahir Mahmut Mahmud Mehmet Melih Melik Memduh Mert Mesut Metin Mevlüt Mithat Muammer Muharrem Muhammet Muhammed Muhittin Murat Murad Musa Mustafa Muzaffer Mücahit Müslüm Naci Namık Nazım Necati Necdet Nedim Nihat Numan Nurettin Oğuz Oğuzhan Oktay Okan Olcay Onur Orhan Osman Ozan Ömer Önder Özgür Özkan Polat Rahmi Ramazan Rasim Recai Recep Refik Remzi Rıdvan Rıfat Rıza Ruhi Saadettin Sabri Sadık Sadi Salih Sami Samet Savaş Selahattin Selçuk Selim Semih Serdar Serhat Serkan Sertaç Seyfettin Sinan Soner Suat Süleyman Şaban Şamil Şeref Şükrü Tacettin Tahir Tahsin Talat Taner Tarık Tayfun Tayyip Tevfik Timur Tolga Tuncay Tunç Turan Turgut Turhan Ufuk Uğur Ulvi Umut Ümit Vedat Volkan Yakup Yalçın Yaşar Yasin Yavuz Yiğit Yılmaz Yunus Yusuf Zafer Zeki Ziya Vladimir Sergey Aleksandr Dmitriy Mihail Nikol Emmanuel Donald Joe Antonio Olaf Jens Ursula Şevket Sadır Nursultan Kasım-Cömert Kasım Gurbanguli Volodimir Elnur Elçin Ceyhun Rövşen Bakıt Murat Nurlan Talgat Bahtiyar İlham Viktor Petr Giorgi İrakli Mark',
  female:
    'Ahu Aliye Arzu Aslı Asuman Ayça Ayfer Ayla Aylin Aynur Ayse Ayşe Ayşegül Ayşen Ayten Azize Banu Belgin Belma Berna Berrin Beyhan Bilge Birgül Burcu Büşra Canan Cansu Ceren Ceyda Çiğdem Damla Demet Derya Dilara Dilek Didem Duygu Ebru Ece Eda Elif Elmas Emel Emine Esin Esma Esra Eylül Fadime Fatma Ferda Feride Fidan Figen Filiz Funda Gamze Gonca Gül Gülay Gülben Gülcan Gülden Güler Gülhan Gülizar Gülsen Gülsüm Gülten Güneş Güzin Hacer Hale Halide Hande Hanife Hatice Havva Hilal Hülya Hürriyet İclal İlknur İnci İpek Jale Jülide Kadriye Kübra Lale Leyla Makbule Mehtap Melek Meltem Meral Merve Meryem Mihriban Mine Müge Münevver Nagehan Nazan Nazlı Nermin Neslihan Nesrin Neşe Nevin Nihal Nil Nilgün Nilüfer Nimet Nur Nuray Nurcan Nurhan Nursel Oya Özge Özlem Pelin Perihan Pınar Rabia Rana Reyhan Ruhsar Saliha Sanem Seda Selda Selin Selma Sema Semra Serap Serpil Sevda Sevgi Sevil Sevim Sevinç Sibel Simge Songül Suna Sümeyye Şebnem Şenay Şerife Şeyma Şirin Şule Tansu Tuba Tuğba Tülay Tülin Türkan Yasemin Yelda Yeliz Yeşim Yıldız Yonca Zehra Zeliha Zerrin Zeynep Zübeyde Ursula Angela Annalena Giorgia Kamala Hillary Maria Salome',
  surnames: 'oğlu soy gil türk kaya ov ova ev eva yev yeva yan ski dze şvili yan iç viç',
  commonEndings: 'daki deki taki teki lığı liği luğu lüğü lık lik ması mesi ları leri larının lerinin',
  patronymics: '=oğlu =kızı',
  particles: 'bin bint ibn el al de van von der fon',
  speech:
    'dedi, söyledi, belirtti, vurguladı, kaydetti, ifade etti, açıkladı, bildirdi, dile getirdi, görüştü, bir araya geldi, kabul etti, katıldı, konuştu, ziyaret etti, duyurdu, ekledi, aktardı, hatırlattı, değerlendirdi, sundu, yönetti, tebrik etti, teşekkür etti, konuşmasında, anlattı, konuşan, söz alan, konuşma yapan, sunum yapan, hitap eden, temsil eden, temsil etti, başkanlık etti, başkanlık eden, vurgulayan, belirten, ifade eden, söyleyen, kaydeden, yöneten, uyardı, önerdi, söz aldı, konuşma yaptı, sunum yaptı, dikkat çekti, işaret etti, vurguladı, savundu, değindi',
  otherNouns:
    'forumu, kongresi, zirvesi, konferansı, festivali, fuarı, haftası, çalıştayı, sempozyumu, caddesi, sokağı, meydanı, bulvarı, köprüsü, havalimanı, sarayı, oteli, parkı, stadyumu, ödülü, kupası, nişanı, anıtı, müzesi, salonu, stadı',
  notNames:
    'Yakın Uzak Ön Sahra Altı Latin Bu Şu O Onlar Biz Siz Ben Sen Ve Ama Ancak Fakat Eğer Ayrıca Öte Yandan Dün Bugün Yarın Şimdi Burada Orada Onun Onların Bütün Tüm Bir İki Üç Dört Beş Altı Yedi On Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Cumhuriyeti Cumhuriyet Federasyonu Cumhurbaşkanı Cumhurbaşkanlığı Başbakan Bakan Bakanlığı Bakanı Bakanlar Dışişleri İçişleri Hükümet Meclis Parlamento Türkiye Türk Rus Genel Devlet Milli Ulusal Uluslararası Merkez Batı Doğu Kuzey Güney Orta Asya Avrupa Amerika Afrika Dünya Yeni Büyük Toplantı Toplantıda Toplantıya Toplantının Görüşme Görüşmede Görüşmelerde Zirve Zirvede Taraflar Katılımcılar Heyet Heyetler Temsilciler Uzmanlar Fotoğraf Video Sarayı Evi Caddesi Sokağı Meydanı İlçesi İli Köyü Denizi Gölü Nehri Dağı Limanı Havalimanı Okulu Üniversitesi Yasa Anayasa Yıl Günü Karadeniz Akdeniz Hazar Kongre Merkezi Eylem Planı Oturumlara Ticaret Savunma Sağlık Adalet Ekonomi Maliye Hazine Enerji Tarım Orman Ulaştırma Altyapı Kültür Turizm Eğitim Gençlik Spor Çevre Şehircilik Sanayi Teknoloji Aile Sosyal Hizmetler Çalışma Güvenlik Gümrük Dış İç İşleri Haberin Anadolu Ajansı Basın Ortak Bildiri Bildirisi Bildirge Bildirgesi Anlaşma Anlaşması Protokol Protokolü Mutabakat Zaptı Projesi Yolu',
  grammar: {
    capitalsAreNames: false,
    order: 'last',
    links: '',
    and: 've ile',
    chain: '=maliye =adliye =türkiye =medya =ordu =belediye =akademi =enerji',
    stop: "'yi 'yu 'yü 'i 'u 'ü 'ya 'ye 'a 'e 'da 'de 'ta 'te 'dan 'den 'tan 'ten ndan nden sından sinden dı di du dü tı ti tu tü mış miş ıyor iyor acak ecek ya ye",
    stopWords:
      'oturumları oturumu oturumda toplantıları görüşmeyi görüşmeleri istişareleri çalıştayı forumu zirveyi konferansı kongreyi paneli sempozyumu heyetler heyetlere heyetlerine istişareler istişare görüşmeler arasında olarak görüşmeye görüşmelerde istişarelere istişarelerde heyetine heyeti zirveye konferansa foruma oturuma çalıştaya ziyarette ziyarete ile dün bugün ayrıca ise ki toplantıya toplantıyı görüşmede göre kapsamında için gelen olan sonra önce toplantıda zirvede',
    posting: 'daki deki taki teki',
    compounds: '',
    sides: 'heyeti, heyetine, tarafı, tarafından, tarafını, adına',
    origins: '',
    caseEndings: '',
    declension: [],
    prepositions: {},
  },
};
