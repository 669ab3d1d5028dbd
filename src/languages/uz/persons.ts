import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'TIV rahbari, TIV boshlig‘i, hamkasbi, prezidenti, vitse-prezidenti, rais, raisi, rais o‘rinbosari, raisining o‘rinbosari, hamraisi, rahbar, rahbari, rahbarining o‘rinbosari, direktor, direktori, bosh direktori, ijrochi direktori, direktorining o‘rinbosari, o‘rinbosari, kotib, kotibi, bosh kotib, bosh kotibi, bosh kotibining o‘rinbosari, matbuot kotibi, boshlig‘i, boshlig‘ining o‘rinbosari, mudiri, spiker, spikeri, koordinatori, muvofiqlashtiruvchisi, komissari, gubernatori, meri, rektor, rektori, prorektori, professor, professori, akademik, ekspert, eksperti, mutaxassisi, bosh mutaxassisi, maslahatchi, maslahatchisi, yordamchisi, attashesi, vakili, rasmiy vakili, kansleri, yetakchisi, general, general-mayor, polkovnik, mayor, kapitan, sudyasi, qiroli, shahzodasi, shayx, amiri, muftiy, muftiysi, patriarxi, jurnalist, tahlilchi, iqtisodchi, olim, a’zosi, moderatori, inspektori, asoschisi, bo‘lim boshlig‘i, departament direktori, departamenti direktori, departamenti boshlig‘i, boshqarma boshlig‘i, shoir, yozuvchi, murabbiyi, hamkasblari, tadqiqotchi, tadqiqotchisi, tilshunos, arxeolog, ekolog, geolog, gidrolog, demograf, muhandis, bosh muhandisi, bosh muharriri, muharriri, raisasi, ijrochi kotibi, vitse-spikeri, vitse-kansleri, shtab boshlig‘i, bosh shifokori, boshqaruvchisi, boshqaruvchi direktori, mintaqaviy direktori, vakolatxonasi rahbari, missiya rahbari, bo‘lim mudiri, kafedra mudiri, dekan, dekani, tadbirkor, davlat kotibi, parlament davlat kotibi',
  statePosts:
    'davlat rahbari, hukumat rahbari, prezident, davlatimiz rahbari, yurtboshimiz, vaziri vazifasini bajaruvchi, bosh vaziri vazifasini bajaruvchi, vazir, vaziri, vazir o‘rinbosari, vazirining o‘rinbosari, vazirining birinchi o‘rinbosari, vazir birinchi o‘rinbosari, bosh vazir, bosh vaziri, bosh vazir o‘rinbosari, bosh vazirining o‘rinbosari, davlat kotibi, davlat maslahatchisi, deputat, deputati, senator, senatori, hokim, hokimi, hokimining o‘rinbosari, prokuror, prokurori, bosh prokurori, ombudsman',
  home: 'UZ',
  envoys:
    'elchi, elchisi, favqulodda va muxtor elchisi, favqulodda va muxtor elchi, maxsus vakili, doimiy vakili, muxtor vakili, bosh konsuli, konsuli, muvaqqat ishonchli vakili, maxsus elchisi',
  modifiers: 'birinchi, sobiq, katta, yangi, v.b, vazifasini bajaruvchi, vitse',
  honorifics: 'janob, janobi, xonim, janoblari, hazratlari',
  male: 'Abbos Abdulaziz Abdulla Abdullajon Abdumannob Abdusalom Abdujabbor Abduqodir Abdurahmon Abdurashid Abdusamad Abduvali Adham Adiz Akbar Akmal Akmaljon Akram Alisher Aliakbar Anvar Anvarjon Asad Asadbek Aslon Avaz Azamat Aziz Azizbek Aziz Azimjon Bahodir Bahrom Baxodir Baxtiyor Baxrom Bobir Bobur Botir Botirjon Dadaxon Davlat Davron Dilmurod Dilshod Doniyor Eldor Elyor Elmurod Elshod Erkin Farhod Farrux Farruh Fayzulla Furqat Gayrat G‘ayrat G‘anisher Habib Hamid Hasan Hikmat Husan Husayn Ibrohim Ilhom Ilhomjon Ikrom Islom Ismoil Izzat Jahongir Jamshid Jasur Jasurbek Javlon Javohir Jo‘rabek Kamol Kamoliddin Karim Komil Laziz Mansur Mansurbek Maqsud Ma’ruf Mahmud Mirzo Mirziyod Muhammad Muhammadjon Murod Murodjon Muzaffar Nabi Nodir Nodirbek Nodirjon Norbek Nurali Nuriddin Obid Odil Odiljon Olim Olimjon Orif Otabek Oybek Ozod Parviz Po‘lat Qahramon Qobil Qodir Rahim Rahmatulla Rahmon Ramz Ravshan Ravshanbek Rustam Rustamjon Ruslan Sadriddin Said Saidakmal Salim Sanjar Sardor Sarvar Shahboz Shamsiddin Sharof Shavkat Sherali Sherzod Shoh Shohruh Shuhrat Sirojiddin Sobir Sodiq Sodiqjon Sulton Sultonmurod Sunnat To‘lqin Tohir Toshpo‘lat Tursun Turg‘un Tural Ubaydulla Ulug‘bek Umar Umid Umidjon Usmon Vohid Xayriddin Xayrulla Xurshid Xusniddin Xusanboy Yoqub Yusuf Zafar Zafarjon Zohid Zoir Ziyodulla O‘ktam O‘tkir Vladimir Sergey Aleksandr Aleksey Dmitriy Mixail Igor Qosim-Jomart Sadir Emomali Ilhom Rajab Serdar Mevlut Hakan Donald Emmanuel Olaf Antonio Murat Nurlan Talgat Yerlan Bakit Marat',
  female:
    'Adiba Aziza Barno Dildora Dilafruz Dilbar Dilfuza Dilnoza Dilorom Dilrabo Elmira Farida Feruza Gavhar Go‘zal Gulbahor Gulchehra Gulnora Gulruh Hilola Iroda Kamola Klara Komila Laylo Lola Lobar Malika Manzura Maftuna Madina Mahliyo Matluba Mavluda Mohira Mohinur Munira Muazzam Munisa Nafisa Nargiza Nasiba Nigora Nilufar Nodira Nozima Oydin Ozoda Qizlarxon Ra’no Robaxon Roza Saida Sabohat Sadoqat Salomat Saodat Sevara Sevinch Shahlo Shahnoza Sharifa Shoira Sitora Surayyo Svetlana Tanzila Tamara Umida Xadicha Xurshida Yulduz Zamira Zarina Zebo Zebiniso Zilola Ziyoda Zuhra Zulayho Zulfiya Elena Olga Natalya Irina Ursula Anjela Ekaterina Tatyana',
  surnames:
    'ov ova ev eva yev yeva ayev o‘g‘li qizi boyev bekov in ina zoda xo‘jayev jonov skiy boy bek xon dze shvili yan ski chuk esku',
  commonEndings: 'dagi lik ligi lari larining',
  patronymics: 'ovich evich yevich ovna evna yevna =o‘g‘li =qizi =ogli =ugli =kizi',
  particles: 'o‘g‘li qizi fon de van al ibn bin der',
  speech:
    'dedi, ta’kidladi, qayd etdi, aytdi, bildirdi, ma’lum qildi, qo‘shimcha qildi, uchrashdi, qabul qildi, ishtirok etdi, qatnashdi, keldi, so‘zladi, tabrikladi, topshirdi, o‘tkazdi, taklif qildi, tushuntirdi, yozdi, deydi, raislik qildi, olib bordi, boshchiligidagi, so‘zga chiqdi',
  otherNouns:
    'forumi, kongressi, sammiti, konferensiyasi, festivali, ko‘rgazmasi, haftaligi, yarmarkasi, ko‘chasi, shoh ko‘chasi, maydoni, xiyoboni, ko‘prigi, aeroporti, saroyi, mehmonxonasi, bog‘i, stadioni, mukofoti, kubogi, ordeni, teatri, muzeyi, yodgorligi, nomidagi, shahri, tumani, viloyati',
  notNames:
    'Bu Shu Ushbu O‘sha U Ular Biz Siz Men Sen Va Ammo Lekin Biroq Agar Shuningdek Shuning Kecha Bugun Ertaga Hozir Endi Bunda Unda Uning Ularning Barcha Bir Ikki Uch To‘rt Besh Olti Yetti O‘n Yanvar Fevral Mart Aprel May Iyun Iyul Avgust Sentyabr Sentabr Oktyabr Oktabr Noyabr Dekabr Dushanba Seshanba Chorshanba Payshanba Juma Shanba Yakshanba Respublika Respublikasi Federatsiyasi Prezident Vazir Vazirlar Vazirligi Hukumat Parlament Oliy Majlis Tashqi Ichki Bosh Milliy Davlat Xalqaro Markaziy G‘arbiy Sharqiy Shimoliy Janubiy Osiyo Yevropa Amerika Afrika Jahon Dunyo Yangi Buyuk Majlis Majlisda Majlisga Uchrashuv Uchrashuvda Uchrashuvga Tadbir Tadbirda Tadbirga Yig‘ilish Yig‘ilishda Tomonlar Ishtirokchilar Delegatsiya Vakillar Ekspertlar Mutaxassislar Eslatib Foto Video Saroyi Uyi Ko‘chasi Tumani Viloyati Shahri Qishlog‘i Dengizi Ko‘li Daryosi Tog‘i Maktabi Universiteti Qonun Konstitutsiya Yil Yili Kuni Toshkent O‘zbekiston O‘zbek Rus Turkiy Islom Mezbon Alohida So‘zga Qo‘shma Bayonot Bayonoti Deklaratsiya Deklaratsiyasi Bitim Bayonnoma Memorandum',
  grammar: {
    capitalsAreNames: true,
    order: 'last',
    links: '',
    and: 'va hamda bilan',
    chain:
      '=energetika =logistika =informatika =texnika =fizika ika =favqulodda =savdo =soliqni =sog‘liqni =aholini =tabiatni =fanga =chorvachilikni =muhitni =sanoatni =tadbirkorlikni =turizmni =investitsiyalarni =yoshlarni =hududlarni =raqobatni =iste‘molchilarni =bolalarni =oilani =tilni =merosni =mehnatni =bandlikni =ekologiyani =texnologiyalarni =eksportni =kadrlarni',
    stop: 'da dan ga ka qa ni di ti gan kan ib ydi adi moqda larda',
    stopWords:
      'keyin bilan shu kun shahrida majlisga uchrashuvga yig‘ilishga tadbirga konferensiyaga deb kecha bugun shuningdek ammo lekin biroq yili kuni davomida haqida uchun kelgan o‘tgan bilan esa hamda joriy',
    posting: 'dagi',
    compounds: '',
    sides: 'delegatsiyasi, delegatsiyasini, tomonidan, tomoni, nomidan, tomondan',
    origins: '',
    caseEndings: 'ning ni ga',
    declension: [],
    prepositions: {},
  },
};
