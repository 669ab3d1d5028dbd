import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; fotolar :; şəkil :; video :; foto ©; © foto; şəkillər :; fotoda :
    `),
    whole: list(`
      foto; fotolar; video; videolar; şəkil; şəkillər; fotoqalereya; qalereya; fotosessiya; foto qalereya; infoqrafika;
      fotoreportaj; foto - video; videoxəbər
    `),
  },
  source: {
    start: list(`
      mənbə :; mənbələr :; xəbərin orijinal ünvanı; istinad :; link :; xəbərin mənbəyi; ətraflı :
    `),
    whole: list(`
      mənbə; mənbələr
    `),
  },
  share: {
    start: list(`
      paylaş :; paylaşın; paylaş; dostlarınla paylaş; bu xəbəri paylaş*; xəbəri paylaş*; dostlarınızla
    `),
    whole: list(`
      paylaş; paylaşın; paylaşmaq; dostlarınla paylaş; göndər; bəyən; bəyəndim; linki kopyala; yadda saxla;
      xəbəri paylaş; paylaşım; dosta göndər
    `),
  },
  subscribe: {
    start: list(`
      telegram kanalımıza; bizi izləyin; bizə abunə; abunə olun; xəbərlərə abunə; bizi telegram; bizi facebook;
      whatsapp kanalımıza; youtube kanalımıza; bizim telegram; instagram səhifəmiz*; facebook səhifəmiz*; bizi sosial;
      bizə qoşulun; rəsmi telegram
    `),
    inside: list(`
      abunə olun; kanalımıza qoşulun; bizi izləyin; kanalına abunə
    `),
    whole: list(`
      abunə ol; abunə olun; abunə; abunəlik; rss; bizi izləyin; sosial şəbəkələr; sosial media; sosial şəbəkələrdə;
      izlə
    `),
  },
  related: {
    whole: list(`
      digər xəbərlər; başqa xəbərlər; oxşar xəbərlər; oxşar məqalələr; oxşar; bənzər xəbərlər; əlaqəli xəbərlər;
      mövzu üzrə; mövzu ilə bağlı; mövzuya aid; bu mövzuda; son xəbərlər; ən son xəbərlər; ən son; son dəqiqə;
      populyar; populyar xəbərlər; ən çox oxunan; ən çox oxunanlar; çox oxunan; çox oxunanlar; ən çox oxunan xəbərlər;
      xəbər lenti; lent; əsas xəbərlər; günün xəbərləri; bütün xəbərlər; bütün xəbər lenti; ətraflı; davamı;
      həmçinin oxu; həmçinin oxuyun; həmçinin bax; həmçinin baxın; növbəti; əvvəlki; növbəti xəbər; əvvəlki xəbər;
      tövsiyə edirik; tövsiyə olunan; sizin üçün; sizin üçün maraqlı ola bilər; maraqlı; maraqlı ola bilər;
      tərəfdaş xəbərləri; kateqoriyadan digər xəbərlər; bölmənin digər xəbərləri; kateqoriyadan;
      rubrikanın digər xəbərləri; manşet; seçilmiş xəbərlər; redaktorun seçimi; gündəm; daha çox; hamısı; hamısına bax;
      aktual; top xəbərlər; trend; digər məqalələr
    `),
    start: list(`
      həmçinin oxu; həmçinin oxuyun; həmçinin bax; oxuyun :; ətraflı oxu; mövzu üzrə :; son xəbərlər; digər xəbərlər;
      növbəti xəbər; əvvəlki xəbər; davamını oxu; mövzu ilə bağlı :; bu mövzuda :;
      bunu da oxuyun; bunları da oxuyun
    `),
  },
  rights: {
    start: list(`
      materiallardan istifadə; məlumatdan istifadə; xəbərdən istifadə; saytdan istifadə; saytın materialları*;
      müəllif hüquq*; materialların istifadəsi; redaksiyanın mövqeyi; ©; copyright; müəllifin mövqeyi;
      saytdakı materiallar*; materiallar istifadə; bütün hüquqlar
    `),
    inside: list(`
      bütün hüquqlar qorunur; bütün hüquqları qorunur; istifadə edərkən istinad; istinad mütləqdir; istinad zəruridir;
      istinad vacibdir; hiperlinklə istinad; müəllif hüquqları qorunur
    `),
    whole: list(`
      istifadə şərtləri; istifadə qaydaları; məxfilik siyasəti; müəllif hüquqları; məxfilik; gizlilik siyasəti
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; faks :; ünvan :; ünvanımız; e - mail :; əlaqə :; baş redaktor; bizə yazın;
      elektron poçt; e - poçt :; mob :; redaksiya :
    `),
    whole: list(`
      əlaqə; bizimlə əlaqə; haqqımızda; haqqında; redaksiya; reklam; saytda reklam; sayt xəritəsi; vakansiyalar;
      layihə haqqında; agentlik haqqında; biz kimik; kömək; bizə yazın
    `),
  },
  counters: {
    start: list(`
      baxış :; baxılıb :; oxunub :; baxış sayı; oxunma sayı; şərhlər :; oxunuş :; baxışların sayı; oxunma müddəti;
      baxışlar :
    `),
    whole: list(`
      baxış; dəfə baxılıb; baxılıb; oxunub; oxunma; dəfə oxunub; şərhlər; şərh; dəqiqə oxuma; dəqiqəlik oxu;
      baxış sayı; şərh yoxdur; oxunuş
    `),
  },
  comments: {
    whole: list(`
      şərhlər; şərh; şərh yaz; şərh yazın; şərh əlavə et; şərh bildir; rəy bildir; rəylər; rəy yaz; cavab ver; cavabla;
      müzakirə; bütün şərhlər; şərhinizi yazın; son şərhlər; fikir bildir
    `),
    start: list(`
      şərhlər (; şərh yazmaq üçün; şərh bildirmək üçün; şərh yaz; rəy bildirmək; fikrinizi
    `),
  },
  consent: {
    start: list(`
      biz cookie; sayt cookie; cookie; saytdan istifadəni; saytımız cookie
    `),
    whole: list(`
      qəbul et; qəbul edirəm; razıyam; bağla; anladım
    `),
  },
  navigation: {
    whole: list(`
      ana səhifə; əsas səhifə; əsas; menyu; axtarış; axtar; xəbərlər; xəbər; siyasət; daxili siyasət; xarici siyasət;
      iqtisadiyyat; cəmiyyət; mədəniyyət; idman; dünya; hadisə; hadisələr; regionlar; region; elm; təhsil;
      elm və təhsil; səhiyyə; sağlamlıq; texnologiya; müsahibə; analitika; təhlil; məqalələr; arxiv; sənədlər;
      mətbuat xidməti; mətbuat mərkəzi; mətbuat relizləri; press - relizlər; yuxarı; yuxarıya; geri; geriyə;
      siyahıya qayıt; dil; dillər; azərbaycanca; aze; rubrikalar; bölmələr; təqvim; hava; hava haqqında; rəsmi;
      rəsmi xronika; prezident; hökumət; parlament; milli məclis; turizm; biznes; maliyyə; elanlar; tədbirlər; qarabağ;
      diaspor; hərbi; maqazin; şou - biznes; kriminal; ölkə; sosial; ikt; ekologiya; enerji; nəqliyyat; reportaj;
      multimedia; layihələr; bu gün; digər; diplomatiya
    `),
    start: list(`
      siz buradasınız; ana səhifə »; ana səhifə >; ana səhifə /; ana səhifə ›; əsas səhifə »; əsas səhifə >;
      əsas səhifə /; rubrika :; bölmə :; kateqoriya :; siyahıya; ana səhifəyə
    `),
  },
  account: {
    whole: list(`
      giriş; daxil ol; qeydiyyat; çıxış; şəxsi kabinet; şifrəni unutmusunuz; qeydiyyatdan keç; hesab yarat; profil
    `),
  },
  tags: {
    start: list(`
      etiketlər :; teqlər :; teqlər; mövzular :; açar sözlər; tags :; teq :; xəbər etiketləri; açar sözlər :
    `),
    whole: list(`
      etiketlər; teqlər; mövzular; açar sözlər; taglar
    `),
  },
  tools: {
    whole: list(`
      çap; çap et; çap versiyası; çap üçün; pdf; yüklə; dinlə; şrift ölçüsü; mətnin ölçüsü; xəbəri dinlə; endir;
      çapa göndər
    `),
    start: list(`
      çap et; çap versiyası; şrift ölçüsü; xəbəri dinlə; mətnin ölçüsü; yüklə :
    `),
  },
  editorial: {
    start: list(`
      səhv tapdınız; xəta tapdınız; mətndə səhv; səhv aşkar; orfoqrafik səhv; səhv barədə; tərcümə :; redaktor :;
      hazırladı; hazırlayan; mətndə orfoqrafik; əgər mətndə
    `),
    whole: list(`
      səhv barədə məlumat ver; səhv tapdınız; səhv bildir
    `),
  },
  advertising: {
    whole: list(`
      reklam; sponsor; dəstək ol; elan; reklam yeri
    `),
    start: list(`
      reklam :; bizi dəstəkləyin; reklam hüququnda
    `),
  },
  rates: {
    start: list(`
      valyuta məzənnə*; məzənnə; hava proqnozu; hava :; valyuta məzənnələri; məzənnələr
    `),
    whole: list(`
      valyuta məzənnələri; məzənnə; valyuta; hava proqnozu; hava; məzənnələr; valyutalar
    `),
  },
  byline: {
    start: list(`
      müəllif :; müəlliflər :; mətn :; müxbir :; jurnalist :; söhbətləşdi; müəllif haqqında; foto və mətn
    `),
    whole: list(`
      müəllif; redaksiya; müxbir; müəlliflər; jurnalist
    `),
  },
  published: {
    start: list(`
      dərc olunub; dərc edilib; dərc tarixi; yayımlanıb; tarix :; yerləşdirilib; nəşr olunub; nəşr tarixi;
      yayımlanma tarixi; çap olunub
    `),
  },
  updated: {
    start: list(`
      yenilənib; yeniləndi; dəyişdirilib; son yenilənmə; düzəliş
    `),
  },
  today: {
    start: list(`
      bu gün
    `),
  },
  attribution: list(`
    xəbər verir; xəbər verir ki; məlumat verir; məlumat verib; bildirir; bildirib; istinadən; istinadla; yazır;
    xəbərinə görə; açıqla*; məlumatına görə; deyib
  `),
};
