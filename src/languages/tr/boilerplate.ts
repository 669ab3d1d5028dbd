import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      fotoğraf :; fotoğraflar :; foto :; video :; fotoğraf ©; görsel :; kaynak fotoğraf; © foto; görüntü :; fotoğraf -;
      haber görseli; arşiv fotoğraf*; kamera :; kamera -
    `),
    whole: list(`
      fotoğraf; fotoğraflar; foto; foto galeri; fotoğraf galerisi; galeri; video; videolar; görseller; foto haber;
      görsel; video galeri; arşiv; infografik; arşiv fotoğrafı; video haber; fotoğraf galeri; videoyu izle
    `),
  },
  source: {
    start: list(`
      kaynak :; haber kaynağı; kaynak -; kaynaklar :; haberin kaynağı
    `),
    whole: list(`
      kaynak; kaynaklar; haber kaynağı; kaynak : aa; kaynak : dha
    `),
  },
  share: {
    start: list(`
      paylaş :; paylaşın; bu haberi paylaş*; haberi paylaş*; arkadaşınla paylaş; arkadaşına gönder;
      sosyal medyada paylaş*; facebook'ta paylaş*; facebook’ta paylaş*; twitter'da paylaş*; whatsapp'ta paylaş*;
      bu yazıyı paylaş*; haberi arkadaş*; bu içeriği paylaş*; facebook ile paylaş*; twitter ile paylaş*
    `),
    whole: list(`
      paylaş; paylaşın; haberi paylaş; bu haberi paylaş; bu haberi paylaşın; gönder; beğen; beğendim;
      bağlantıyı kopyala; linki kopyala; link kopyalandı; kaydet; tweetle; paylaşım; tavsiye et; arkadaşına gönder;
      favorilere ekle; e - posta ile gönder; e - posta gönder; pinle
    `),
  },
  subscribe: {
    start: list(`
      abone ol; bizi takip edin; bizi takip et; takip edin; google news'te; google news’te; google haberler;
      telegram kanalımız*; whatsapp kanalımız*; haber bülten*; bültenimize; bültene; uygulamamızı; sosyal medyada bizi;
      son dakika haberler* için; haberleri takip; youtube kanalımız*; gelişmelerden haberdar; mobil uygulama*;
      e - bülten*; sitemize abone
    `),
    inside: list(`
      abonelere özet olarak; abonelere sunul*; abone olmak için; bizi takip edin; kanalımıza abone; bültenimize abone;
      aboneler dışında; abonelik için
    `),
    whole: list(`
      abone ol; abone olun; abonelik; bülten; e - bülten; takip et; bizi takip edin; rss; sosyal medya;
      sosyal medya hesaplarımız; takipte kalın; abone; mobil uygulamalar
    `),
  },
  related: {
    whole: list(`
      ilgili haberler; ilgili haber; ilgili konular; ilgili içerikler; ilgili yazılar; benzer haberler; benzer yazılar;
      benzer içerikler; diğer haberler; diğer haber; diğer yazılar; son haberler; en son haberler; son dakika;
      son dakika haberleri; son dakika haberler; önerilen haberler; önerilen; önerilenler; öne çıkanlar;
      öne çıkan haberler; öne çıkan; en çok okunan; en çok okunanlar; çok okunanlar; çok okunan haberler;
      en çok okunan haberler; en çok izlenenler; en çok yorumlananlar; popüler; popüler haberler; günün haberleri;
      gündem haberleri; manşet; manşetler; tüm haberler; tümü; tümünü gör; daha fazla; daha fazlası; daha fazla haber;
      haberin devamı; devamını oku; devamı; ayrıca okuyun; bunlar da ilginizi çekebilir; ilginizi çekebilir;
      ilginizi çekebilecek diğer haberler; bunlara da bakın; sonraki haber; önceki haber; sonraki; önceki;
      sıradaki haber; haber akışı; haber hattı; sizin için seçtiklerimiz; editörün seçtikleri; editörün seçimi; trend;
      trendler; günün öne çıkanları; bugün; flaş haber; haber turu; bakmadan geçme; kaçırmayın; yazarlar;
      yazarın diğer yazıları; daha fazla göster; etiketli haberler; sponsorlu içerik
    `),
    start: list(`
      ilgili haber :; ilgili haberler :; ayrıca okuyun; ayrıca bakınız; bunlar da ilginizi; ilginizi çekebilir;
      haberin devamı; devamını oku; sonraki haber; önceki haber; sıradaki haber; son dakika haberleri; detaylar için;
      haberin detay*; bkz :; okumadan geçme; daha fazla haber; haberi oku;
      bunu da okuyun; bunları da okuyun; bunlara da bakın
    `),
  },
  rights: {
    start: list(`
      izinsiz; sitemizde yayınlanan; sitemizde yer alan; sitede yer alan; kaynak gösterilmeden; kaynak göstermeden;
      yayınlanan haber; ©; copyright; yayın hakları; bu sitede; tüm hakları; yasal uyarı :; burada yer alan;
      içeriklerin; yazarların görüş*; web sitesinde yer alan; sitemizdeki; telif hak*
    `),
    inside: list(`
      tüm hakları saklıdır; her hakkı saklıdır; izinsiz kullanılamaz; izinsiz kopyalanamaz; kaynak gösterilmeden;
      izin alınmadan; iktibas edilemez; web sitesinde yer alan haberler; kaynak gösterilerek
    `),
    whole: list(`
      kullanım koşulları; gizlilik politikası; telif hakları; yasal uyarı; kvkk; çerez politikası; kullanım şartları;
      aydınlatma metni; gizlilik; künye; kişisel verilerin korunması; veri politikası
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; faks :; adres :; e - posta :; e - mail :; iletişim :; bize ulaşın; bize yazın;
      genel yayın yönetmeni; yazı işleri müdürü; whatsapp ihbar; ihbar hattı; imtiyaz sahibi
    `),
    whole: list(`
      iletişim; hakkımızda; künye; reklam; reklam ver; bize ulaşın; kariyer; site haritası; yardım; kurumsal;
      bize yazın; reklam verin; basın odası; insan kaynakları; yayın ilkeleri; sıkça sorulan sorular; hakkında
    `),
  },
  counters: {
    start: list(`
      okunma :; okunma sayısı; görüntülenme :; okuma süresi; yorum sayısı; izlenme :; yorumlar :; görüntülenme sayısı;
      toplam okunma; hit :
    `),
    whole: list(`
      okunma; görüntülenme; görüntüleme; yorum; yorumlar; dakika okuma; dk okuma; kez okundu; izlenme; yorum yok;
      dakikalık okuma; dk okuma süresi; beğeni; paylaşım; kez görüntülendi; yorum yapılmamış
    `),
    inside: list(`
      okuma süresi; dk okuma; kez okundu
    `),
  },
  comments: {
    whole: list(`
      yorumlar; yorum; yorum yap; yorum yaz; yorum ekle; yorum gönder; yorumunuz; yorum bırakın; yorum yazın;
      bir cevap yazın; cevapla; yanıtla; bir yanıt yazın; yorumları göster; tüm yorumlar; son yorumlar; tartışma;
      yorum bırak; okuyucu yorumları; ilk yorumu siz yapın; ilk yorumu sen yap; şikayet et; yorum yapın; yorumlarınız;
      habere yorum yap; görüşleriniz; henüz yorum yok; yanıtı iptal et
    `),
    start: list(`
      yorumlar (; yorum yapmak için; yorum yapabilmek için; e - posta adresiniz; henüz yorum; bir yanıt; ilk yorumu;
      yorum yazmak için; küfür , hakaret; küfür ,; bu habere henüz; üye olmadan; yorum yazma; gerekli alanlar;
      yorumunuz; suç teşkil edecek; bu yazıya; yorum kuralları
    `),
  },
  consent: {
    start: list(`
      çerez; sitemizde çerez*; web sitemizde çerez*; bu site çerez*; bu sitede çerez*; sizlere daha iyi; size daha iyi;
      sitemizi kullan*; kişisel veriler*; bu internet sitesi*; 6698 sayılı
    `),
    whole: list(`
      kabul et; kabul ediyorum; tamam; kapat; tümünü kabul et; anladım; reddet; çerez ayarları; ayarlar; çerezler;
      hepsini kabul et; tercihleri yönet
    `),
  },
  navigation: {
    whole: list(`
      anasayfa; ana sayfa; menü; ara; arama; haberler; haber; gündem; güncel; siyaset; politika; ekonomi; toplum;
      kültür; kültür - sanat; kültür sanat; spor; dünya; yaşam; sağlık; eğitim; bilim; teknoloji; bilim ve teknoloji;
      magazin; asayiş; röportaj; röportajlar; analiz; makaleler; arşiv; haber arşivi; belgeler; basın;
      basın bültenleri; basın açıklamaları; basın açıklaması; yukarı; yukarı çık; başa dön; geri; geri dön;
      listeye dön; dil; türkçe; kategoriler; kategori; takvim; hava durumu; resmi; türkiye; yerel; yerel haberler;
      bölge; turizm; finans; etkinlikler; duyurular; duyuru; canlı; canlı yayın; canlı borsa; bugün; yazarlar;
      köşe yazarları; çevre; otomobil; özel haber; dosya; namaz vakitleri; burçlar; puan durumu; gazete manşetleri;
      nöbetçi eczaneler; içeriğe geç; içeriğe atla; ana içeriğe geç; sayfa başı; daha fazla; sayfalar; emlak; savunma;
      enerji; asya; avrupa; e - gazete; resmi ilanlar; yeşilhat; kurumsal haberler; üye girişi
    `),
    start: list(`
      buradasınız; anasayfa »; anasayfa >; anasayfa /; anasayfa ›; ana sayfa »; ana sayfa >; ana sayfa /; ana sayfa ›;
      kategori :; bölüm :; listeye; ana sayfaya; anasayfaya; içeriğe geç; kategoriler :; haberler >; haberler »
    `),
  },
  account: {
    whole: list(`
      giriş; giriş yap; üye ol; üye girişi; kayıt ol; çıkış; şifremi unuttum; hesabım; kaydol; oturum aç; profil;
      profilim; üye olun; şifre; kullanıcı adı; beni hatırla
    `),
    start: list(`
      üye girişi; giriş yapmak; hesabınız; üye değilseniz; hesabınız yok
    `),
  },
  tags: {
    start: list(`
      etiketler :; konular :; anahtar kelimeler; etiketler; etiket :; konu etiketleri; haber etiketleri;
      ilgili etiketler
    `),
    whole: list(`
      etiketler; konular; anahtar kelimeler; etiket; haber etiketleri
    `),
  },
  tools: {
    whole: list(`
      yazdır; haberi yazdır; baskı önizleme; pdf; indir; dinle; haberi dinle; yazı boyutu; yazı tipi boyutu;
      yazıyı dinle; sesli dinle; pdf indir; metni büyüt; yazı büyüklüğü; punto; a - a +; tam ekran; küçült; büyüt;
      haberi sesli dinle; oynat
    `),
    start: list(`
      yazı boyutu; haberi dinle; yazdır :; yazı tipi; punto; bu haberi dinle; tarayıcınız; metin boyutu
    `),
  },
  editorial: {
    start: list(`
      hata bildir; haberde hata; yazım hatası; muhabir :; muhabirler :; editör :; çeviri :; derleyen :; haber - kamera;
      haber merkezi; düzeltme :; son güncelleme; yayına hazırlayan; haberi bildir
    `),
    whole: list(`
      hata bildir; haber merkezi; haberi bildir; düzeltme; hata bildirimi
    `),
  },
  advertising: {
    whole: list(`
      reklam; sponsor; reklam alanı; destek ol; bağış yap; ilan; advertorial; sponsorlu; reklamı geç;
      haberin devamı reklamdan sonra; bağış
    `),
    start: list(`
      reklam :; reklamdan sonra; bize destek; reklam -; bu bir ilandır
    `),
  },
  rates: {
    start: list(`
      döviz kurları; döviz kuru; hava durumu :; altın fiyatları; piyasa; dolar :; euro :; bist
    `),
    whole: list(`
      döviz; döviz kurları; döviz kuru; hava durumu; piyasalar; kurlar; borsa; altın; kripto; altın fiyatları
    `),
  },
  byline: {
    start: list(`
      yazar :; yazan :; metin :; haberi yazan; yazar hakkında; aa muhabiri; hazırlayan :
    `),
    whole: list(`
      yazar; editör; muhabir; haber merkezi; yazar hakkında; admin
    `),
  },
  published: {
    start: list(`
      yayınlanma tarihi; yayınlanma; yayın tarihi; yayınlandı; giriş tarihi; eklenme tarihi; eklenme; tarih :;
      oluşturulma tarihi; oluşturulma; giriş :; haber giriş; haber tarihi; yayımlanma; yayımlanma tarihi; ilk yayın;
      kayıt tarihi
    `),
  },
  updated: {
    start: list(`
      güncelleme; güncelleme tarihi; güncellenme; son güncelleme; güncellendi; güncellenme tarihi; son güncellenme
    `),
  },
  today: {
    start: list(`
      bugün
    `),
  },
  attribution: list(`
    bildirdi; bildirildi; bildiriyor; haberine göre; duyurdu; açıkladı; kaynaklarından alınan; göre; muhabirine;
    aktardı; yazdı; belirtti; dedi
  `),
};
