import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'kärdeşi, prezidenti, wise-prezidenti, başlyk, başlygy, başlygynyň orunbasary, başlygyň orunbasary, ýolbaşçy, ýolbaşçysy, ýolbaşçysynyň orunbasary, müdir, müdiri, müdiriniň orunbasary, direktor, direktory, baş direktory, ýerine ýetiriji direktory, direktorynyň orunbasary, baş müdiri, orunbasary, sekretar, sekretary, baş sekretary, baş sekretar, baş sekretarynyň orunbasary, metbugat sekretary, bölüm müdiri, bölümiň başlygy, spiker, spikeri, utgaşdyryjysy, komissary, ýokary komissary, ýokary wekili, senatory, gubernatory, meri, rektor, rektory, prorektory, professor, professory, akademik, bilermen, bilermeni, hünärmeni, baş hünärmeni, geňeşçi, geňeşçisi, kömekçisi, attaşesi, wekil, wekili, resmi wekili, kansleri, lideri, general, general-maýor, polkownik, maýor, kapitan, kazyýetiň başlygy, koroly, patyşasy, şazadasy, şeýh, emiri, müfti, patriarhy, žurnalist, analitik, ykdysatçy, alym, agzasy, inspektory, esaslandyryjysy, arkadag, gahryman arkadag, milli lideri, ýazyjy, şahyr, başlygy, kärdeşleri, barlagçy, dilçi, arheolog, ekolog, geolog, gidrolog, demograf, inžener, baş inženeri, baş redaktory, redaktory, bilelikdäki başlygy, ýerine ýetiriji sekretary, wise-spikeri, wise-kansleri, ştab başlygy, baş lukmany, dolandyryjysy, dolandyryjy direktory, sebit direktory, wekilhanasynyň ýolbaşçysy, missiýanyň ýolbaşçysy, bölüm başlygy, kafedra müdiri, dekany, müdirliginiň başlygy, departamentiň direktory, döwlet sekretary, podpolkownik, leýtenant, ofiser, ofiseri, mer, koordinator, konsul, komissar, inspektor, kansler, patyşa, moderator, gubernator',
  statePosts:
    'döwlet baştutany, hökümet baştutany, prezident, döwlet baştutanymyz, prezidentimiz, hormatly prezidentimiz, ministr, ministri, ministriniň orunbasary, ministriň orunbasary, ministriniň birinji orunbasary, wise-ministri, premýer-ministr, premýer-ministri, premýer-ministriniň orunbasary, ministrler kabinetiniň başlygynyň orunbasary, deputat, deputaty, häkim, häkimi, häkiminiň orunbasary, prokurory, baş prokurory, ombudsmen',
  home: 'TM',
  envoys:
    'ilçi, ilçisi, adatdan daşary we doly ygtyýarly ilçisi, adatdan daşary we doly ygtyýarly ilçi, ýörite wekili, hemişelik wekili, doly ygtyýarly wekili, baş konsuly, konsuly, işler boýunça wagtlaýyn ynanylan wekili',
  modifiers: 'birinji, öňki, uly, täze, wezipesini ýerine ýetiriji, wise',
  honorifics: 'jenap, jenaby, hanym, ýoldaş, alyjenap, alyhezret, hormatly',
  male: 'Abdylla Akmyrat Akmuhammet Allaberdi Allamyrat Amangeldi Aman Amanmyrat Annaberdi Annageldi Annamämmet Annamuhammet Aşyr Aşyrguly Ata Atageldi Atamyrat Atajan Azat Aýdogdy Bagtyýar Batyr Baýmyrat Baýram Baýramgeldi Baýrammyrat Bäşim Begenç Begli Begmyrat Begenjow Berdi Berdimyrat Çary Çarymyrat Çerkez Dadebaý Durdy Dörtguly Döwlet Döwletgeldi Döwran Eziz Ezizgeldi Gadam Garaja Gurban Gurbanguly Gurbangeldi Gurbanmyrat Guwanç Guwançmyrat Guýç Güýçgeldi Hajymuhammet Hally Hallyýew Han Hemra Hojamuhammet Hojaberdi Hojamyrat Hoşgeldi Hudaýberdi Hydyr Işanguly Ilmyrat Jumamyrat Jumageldi Jumanazar Kakabaý Kakageldi Kakajan Kakamyrat Kerim Kerimguly Kuwwat Maksat Maksatmyrat Mammet Mergen Merdan Mekan Muhammet Muhammetgeldi Muhammetguly Myrat Myratgeldi Mämmet Mämmetguly Mämmetmyrat Mülkaman Nazar Nazarguly Nokerguly Nurmuhammet Nurmyrat Nury Nyýaz Orazgeldi Orazguly Orazmyrat Oraz Orazmuhammet Ownuk Öwez Öwezgeldi Parahat Perman Purli Pygam Ramazan Raşid Rahym Rejep Resul Rozymyrat Rustam Röwşen Sapar Sapardurdy Saparmyrat Sahatmyrat Serdar Serdarmyrat Sähet Söhbet Soltan Şamuhammet Şageldi Şatlyk Şamyrat Täçmyrat Taňryguly Toýly Tirkiş Toýguly Täçgeldi Wepa Wekil Welmyrat Wladimir Ýagşygeldi Ýagmyr Ýazguly Ýaran Ýusup Ýolbars Ilham Şawkat Kasym-Žomart Nursultan Sadyr Emomali Rejep Hakan Sergeý Aleksandr Dmitriý Mihail Antoniu Emmanuel Aşyr Döwletmyrat Meretguly Bezirgen',
  female:
    'Akja Aknabat Akgül Amangözel Annagözel Aýgül Aýna Aýnabat Aýsoltan Bahar Bahargül Bagtygül Bibi Bike Bossan Çynar Çynargözel Dilber Ejegül Ejegyz Enejan Gözel Gülälek Güljemal Gülbahar Gülnabat Gülnara Gülşat Gülşirin Gunça Jemal Jennet Kümüş Laçyn Leýli Lale Maral Maýagözel Maýsa Mahym Mährijemal Merjen Myahri Nurjemal Ogulbike Ogulbäbek Ogulgerek Oguljahan Ogulnabat Ogulsapar Oguljeren Ogultäç Ogulgözel Sona Sonagül Selbi Şemşat Şirin Tawus Tylla Ulbossan Uzukjemal Zöhre Zyba Mariýa Ýelena Olga Nataliýa Angela Ursula',
  surnames: 'ow owa ýew ýewa ew ewa iýew iýewa ýarow in ina oglu ogly gyzy baýew gulyýew dze şvili yan ski skiý çuk',
  commonEndings: 'daky däki lyk lik lygy ligi lary leri',
  patronymics: 'owiç ewiç owna ewna =ogly =gyzy =oglu',
  particles: 'ogly gyzy fon de wan al ibn bin der van',
  speech:
    'diýdi, belledi, nygtady, aýtdy, habar berdi, goşdy, duşuşdy, kabul etdi, gatnaşdy, geldi, çykyş etdi, gutlady, geçirdi, teklip etdi, düşündirdi, ýazdy, başlyklyk etdi, beýan etdi, minnetdarlyk bildirdi, ýolbaşçylyk etdi, bardy',
  otherNouns:
    'forumy, kongresi, sammiti, konferensiýasy, festiwaly, sergisi, hepdeligi, ýarmarkasy, köçesi, şaýoly, meýdançasy, köprüsi, howa menzili, köşgi, myhmanhanasy, seýilgähi, stadiony, baýragy, kubogy, ordeni, teatry, muzeýi, adyndaky',
  notNames:
    'Bu Şu Ol Şol Olar Biz Siz Men Sen We Emma Ýöne Eger Şeýle Şonuň Şeýle-de Düýn Şu Ertir Häzir Bu Munuň Onuň Olaryň Ähli Bir Iki Üç Dört Bäş Alty Ýedi On Ýanwar Fewral Mart Aprel Maý Iýun Iýul Awgust Sentýabr Oktýabr Noýabr Dekabr Duşenbe Sişenbe Çarşenbe Penşenbe Şenbe Ýekşenbe Respublika Respublikasy Respublikasynyň Federasiýasynyň Prezident Ministr Ministrler Ministrligi Hökümet Parlament Mejlis Mejlise Mejlisde Daşary Içeri Baş Milli Döwlet Halkara Merkezi Günbatar Gündogar Demirgazyk Günorta Aziýa Ýewropa Amerika Afrika Dünýä Täze Beýik Duşuşyk Duşuşykda Duşuşyga Çäre Çärä Çärede Maslahat Maslahata Maslahatda Taraplar Gatnaşyjylar Wekiliýet Wekiller Bilermenler Surat Köşgi Öýi Köçesi Etraby Welaýaty Şäheri Obasy Deňzi Köli Derýasy Dagy Mekdebi Uniwersiteti Kanun Konstitusiýa Ýyl Ýyly Güni Aşgabat Türkmenistan Türkmen Rus Türki Yslam Gahryman Arkadagymyz Arkadag Hormatly Milli Lider Topar Nobatdaky Germaniýanyň Bilelikdäki Beýannama Beýannamasy Jarnama Ylalaşyk Teswirnama Duşuşykdan Duşuşygy Duşuşygyň Mejlisi Mejlisiň Maslahaty Maslahatyň Ýygnak Ýygnakda Ýygnaga Ýygnagy Ýygnagyň Gepleşikler Gepleşiklere Gepleşiklerde Gepleşikleri Gepleşikleriň Geňeşme Geňeşmeä Geňeşmede Geňeşmeni Geňeşmeniň Geňeşmeler Forum Foruma Forumda Forumy Forumyň Sammit Sammite Sammitde Sammiti Sammitiň Sapar Sapara Saparda Sapary Saparyň Çäreni Çäreniň Söhbetdeşlik Söhbetdeşlikde Söhbetdeşlige Dabara Dabarada Dabarany Dabaranyň Wekiliýete Wekiliýetde Wekiliýeti Wekiliýetiň Seminar Seminara Seminarda Seminary Seminaryň',
  grammar: {
    capitalsAreNames: true,
    order: 'last',
    links: '',
    and: 'we hem bilen',
    chain: '=energetika =logistika =saglygy =goraýyş ika =söwda =gurşawy =medeniýetde',
    stop: 'da de dan den ga ge ka ke dy di du dü yp ip up üp ýar ýär mejlise',
    stopWords:
      'soňra gün şu şäherinde geňeşe ýygnaga diýip düýn bilen şeýle emma ýöne ýyly güni wagtynda hakynda barada üçin gelen geçen mejlise duşuşyga maslahata çärä mejlisi mejlisde bolsa duşuşygy maslahaty ýygnagy gepleşikleri forumy geňeşmeleri çäräni',
    posting: 'daky däki däki',
    compounds: '',
    sides: 'wekiliýeti, wekiliýetine, wekiliýetini, tarapy, tarapyndan, adyndan, tarapdan',
    origins: '',
    caseEndings: 'nyň niň yň iň',
    declension: [],
    prepositions: {},
  },
};
