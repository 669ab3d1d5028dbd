import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      fot .; fot :; foto :; zdjęcie :; zdjęcia :; źródło zdjęcia; autor zdjęcia; © fot; film :; wideo :; grafika :;
      ilustracja :; zdjęcie ilustracyjne; fot . ©; fotografia :; fot /
    `),
    whole: list(`
      fot; foto; zdjęcie; zdjęcia; galeria; galeria zdjęć; wideo; film; filmy; zobacz zdjęcia; zdjęcie ilustracyjne;
      infografika; powiększ; powiększ zdjęcie; zobacz galerię; multimedia; archiwum; fotogaleria; zobacz film
    `),
  },
  source: {
    start: list(`
      źródło :; źródła :; źródło -; źródło informacji; artykuł pochodzi; tekst pierwotnie; na podstawie :
    `),
    whole: list(`
      źródło; źródła; pap; ( pap )
    `),
  },
  share: {
    start: list(`
      udostępnij na; udostępnij :; udostępnij artykuł; podziel się; poleć znajomemu; poleć artykuł; wyślij znajomemu;
      kopiuj link; tweetnij; wyślij e - mail; polub nas
    `),
    whole: list(`
      udostępnij; udostępnij artykuł; podziel się; poleć; poleć znajomemu; wyślij; wyślij znajomemu; lubię to;
      kopiuj link; skopiuj link; tweetnij; zapisz; zapisz na później; link skopiowany; wyślij mailem; poleć znajomym;
      udostępnień; dodaj do ulubionych
    `),
  },
  subscribe: {
    start: list(`
      subskrybuj; zapisz się; obserwuj nas; śledź nas; dołącz do nas; polub nas; zaprenumeruj; chcesz być na bieżąco;
      bądź na bieżąco; newsletter; zasubskrybuj; pobierz aplikację; pobierz naszą; więcej informacji na;
      więcej ważnych informacji; dziękujemy , że przeczytałeś; aby czytać dalej; kup dostęp; jesteśmy na; obserwuj w;
      dodaj nas; czytaj nas; wykup dostęp; ten artykuł czytasz
    `),
    whole: list(`
      subskrybuj; newsletter; zapisz się; obserwuj; prenumerata; rss; kanał rss; zapisz się na newsletter; e - wydanie;
      śledź nas; znajdź nas; media społecznościowe; zaprenumeruj
    `),
  },
  related: {
    whole: list(`
      czytaj też; czytaj także; czytaj również; czytaj więcej; czytaj dalej; zobacz także; zobacz też; zobacz również;
      zobacz więcej; zobacz; przeczytaj także; przeczytaj też; przeczytaj również; powiązane; powiązane artykuły;
      powiązane tematy; powiązane wiadomości; podobne artykuły; podobne tematy; podobne; podobne wiadomości; polecane;
      polecamy; polecane artykuły; warto przeczytać; warto zobaczyć; najnowsze; najnowsze wiadomości;
      najnowsze artykuły; najnowsze informacje; najpopularniejsze; najpopularniejsze artykuły; najczęściej czytane;
      najchętniej czytane; najczęściej komentowane; popularne; na ten temat; na podobny temat; więcej na ten temat;
      w tym temacie; więcej; więcej o; więcej wiadomości; inne wiadomości; inne artykuły; inne; inne tematy;
      wiadomości dnia; aktualności; ostatnie wiadomości; z ostatniej chwili; wszystkie wiadomości; następny artykuł;
      poprzedni artykuł; następny; poprzedni; następne; poprzednie; następna; poprzednia; dalej; nie przegap;
      pokaż więcej; rekomendowane; to może cię zainteresować; może cię zainteresować; zainteresują cię;
      może zainteresuje cię; temat dnia; tematy; artykuły powiązane; wiadomości powiązane; linki; wybrane dla ciebie;
      partnerzy; serwisy partnerskie; dziś w; najważniejsze; najważniejsze informacje; gorące tematy; na skróty;
      z tej kategorii; w temacie; czytaj w; nasze serwisy; top; w tym dziale; komunikaty
    `),
    start: list(`
      czytaj też; czytaj także; czytaj również; czytaj więcej; czytaj :; czytaj dalej; czytaj także :; zobacz też;
      zobacz także; zobacz również; zobacz :; zobacz więcej; przeczytaj także; przeczytaj też; przeczytaj :;
      przeczytaj również; więcej na ten temat; więcej o :; więcej :; sprawdź :; polecamy :; polecamy; warto przeczytać;
      następny artykuł; poprzedni artykuł; najnowsze wiadomości; podobne :; więcej przeczytasz; wszystko o;
      dowiedz się więcej; zobacz film; zobacz wideo; posłuchaj :; powiązane :
    `),
  },
  rights: {
    start: list(`
      ©; copyright; kopiowanie; przedruk; wszystkie materiały; zabrania się; publikacja chroniona; rozpowszechnianie;
      dalsze rozpowszechnianie; treści zamieszczone; materiał chroniony; materiał objęty; artykuł wyraża
    `),
    inside: list(`
      wszelkie prawa zastrzeżone; prawa autorskie zastrzeżone; wszystkie prawa zastrzeżone; za zgodą wydawcy;
      bez pisemnej zgody; bez zgody wydawcy
    `),
    whole: list(`
      regulamin; polityka prywatności; nota prawna; prawa autorskie; polityka cookies; licencja; kup licencję;
      ochrona danych; rodo; deklaracja dostępności; ustawienia prywatności; warunki korzystania
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; faks :; fax :; adres :; e - mail :; kontakt :; redaktor naczelny; napisz do; masz temat;
      redakcja :; kontakt dla mediów; biuro prasowe :; wydawca :; rzecznik prasowy :; czekamy na
    `),
    whole: list(`
      kontakt; o nas; redakcja; reklama; praca; pomoc; biuro prasowe; kontakt z redakcją; o portalu; dla mediów;
      mapa strony; mapa serwisu; reklamuj się; kontakt dla mediów; zgłoś temat; kariera; napisz do nas; o autorze;
      cennik; faq
    `),
  },
  counters: {
    start: list(`
      wyświetleń :; odsłon :; czas czytania; komentarzy :; komentarze :; liczba wyświetleń; liczba komentarzy;
      przeczytano; odsłony :; ocena :; ocen :; głosów :; ocena
    `),
    whole: list(`
      wyświetleń; odsłon; komentarzy; min czytania; minut czytania; brak komentarzy; komentarz; ocen; minuty czytania;
      opinii; oceń artykuł; oceń; głosów
    `),
  },
  comments: {
    whole: list(`
      komentarze; komentarz; dodaj komentarz; skomentuj; napisz komentarz; zostaw komentarz; dyskusja; odpowiedz;
      zobacz komentarze; wszystkie komentarze; opinie; twój komentarz; pokaż komentarze; wasze komentarze;
      dodaj opinię; forum; zgłoś; zgłoś nadużycie; zgłoś naruszenie; sortuj; najstarsze; anuluj; wyślij komentarz;
      podpis; twój nick; treść komentarza; cytuj; ostatnie komentarze; anuluj pisanie odpowiedzi; komentuj;
      opinie czytelników; opinie użytkowników; najlepiej oceniane; komentarze czytelników
    `),
    start: list(`
      komentarze (; komentarze :; komentarzy (; opinie (; aby dodać komentarz; aby komentować; twój adres e - mail;
      zaloguj się , aby; zaloguj się lub; musisz się zalogować; dodaj komentarz; możliwość komentowania; dyskusja (;
      pola oznaczone; redakcja nie ponosi; nie ma jeszcze komentarzy; bądź pierwszy; skomentuj; twoja opinia;
      portal nie ponosi; napisz komentarz; żeby dodać
    `),
  },
  consent: {
    start: list(`
      ta strona używa; strona używa; ta strona korzysta; używamy plików cookie; używamy cookies; serwis używa;
      pliki cookies; wyrażam zgodę; aby obejrzeć; zgodnie z rozporządzeniem; administratorem danych;
      w ramach naszej witryny; twoja przeglądarka; stosujemy pliki; szanowny użytkowniku; drogi użytkowniku;
      strona korzysta; wykorzystujemy pliki
    `),
    whole: list(`
      akceptuję; zgadzam się; rozumiem; zamknij; przejdź do serwisu; akceptuj; ok; ustawienia zaawansowane; odrzuć;
      zgoda;
      akceptuję wszystkie; akceptuj wszystkie; akceptuję; odrzuć wszystkie
    `),
  },
  navigation: {
    whole: list(`
      strona główna; menu; szukaj; wyszukaj; wyszukiwarka; wiadomości; polityka; gospodarka; świat; kraj; polska;
      kultura; sport; społeczeństwo; nauka; biznes; zdrowie; technologia; regiony; archiwum; do góry; na górę; wróć;
      powrót; powrót do listy; przejdź do treści; przejdź do głównej treści; język; polski; dokumenty; wydarzenia;
      kalendarz; komunikaty prasowe; informacje prasowe; opinie; wywiady; rozrywka; prawo; edukacja; turystyka;
      motoryzacja; styl życia; kategorie; kategoria; działy; działy serwisu; nawigacja; start; news; ogłoszenia;
      pogoda; program tv; więcej; rozwiń; zwiń; jesteś tutaj; jesteś w; artykuły; publikacje; finanse; ekonomia;
      nieruchomości; przejdź do; przegląd prasy
    `),
    start: list(`
      jesteś tutaj; jesteś tu; strona główna »; strona główna >; strona główna /; strona główna ›; wróć do; wróć na;
      przejdź do; powrót do; powrót na; kategoria :; kategorie :; dział :; znajdujesz się
    `),
  },
  account: {
    whole: list(`
      zaloguj się; zaloguj; logowanie; rejestracja; zarejestruj się; załóż konto; wyloguj; moje konto;
      zapomniałem hasła; twoje konto; zaloguj się / zarejestruj; nie pamiętam hasła; hasło; login; utwórz konto;
      zapamiętaj mnie
    `),
    start: list(`
      zaloguj się przez; masz już konto; nie masz konta; nie masz jeszcze; zaloguj przez; zaloguj się za;
      jesteś zalogowany
    `),
  },
  tags: {
    start: list(`
      tagi :; tagi; słowa kluczowe; tematy :; etykiety :
    `),
    whole: list(`
      tagi; słowa kluczowe; tematy; etykiety
    `),
  },
  tools: {
    whole: list(`
      drukuj; wydrukuj; wersja do druku; pdf; pobierz; posłuchaj; odsłuchaj; wielkość tekstu; rozmiar czcionki;
      posłuchaj artykułu; pobierz pdf; wielkość czcionki; pełny ekran; drukuj stronę; kontrast; wersja kontrastowa
    `),
    start: list(`
      wersja do druku; rozmiar czcionki; wielkość czcionki; wielkość liter; odsłuchaj; posłuchaj artykułu;
      pobierz plik; twoja przeglądarka nie
    `),
  },
  editorial: {
    start: list(`
      znalazłeś błąd; widzisz błąd; zauważyłeś błąd; zgłoś błąd; red .; oprac .; opracował; opracowała; opracowanie :;
      tłum .; tłumaczenie :; sprostowanie; masz dla nas; jeśli zauważyłeś; jeżeli zauważyłeś; autor :
    `),
    whole: list(`
      zgłoś błąd; sprostowanie; errata; popraw artykuł
    `),
  },
  advertising: {
    whole: list(`
      reklama; ogłoszenie; artykuł sponsorowany; wesprzyj nas; materiał sponsorowany; materiał promocyjny;
      materiał partnera; dalsza część artykułu pod reklamą; sponsor; kup teraz; promocja; wspomóż;
      materiały partnerskie; materiał zewnętrzny; koniec reklamy; dalsza część artykułu pod wideo
    `),
    start: list(`
      reklama :; wesprzyj; dalsza część; dalszy ciąg; ciąg dalszy; ogłoszenie :; kup e - wydanie
    `),
  },
  rates: {
    start: list(`
      kursy walut; kurs walut; pogoda w; pogoda :; notowania
    `),
    whole: list(`
      kursy walut; kurs walut; pogoda; notowania; waluty; giełda
    `),
  },
  byline: {
    start: list(`
      autor :; autorzy :; tekst :; autor tekstu; rozmawiał; rozmawiała; napisał :; dodał :; opublikował :; o autorze;
      korespondent :; przygotował :
    `),
    whole: list(`
      autor; autorzy; redakcja; o autorze; autorka; wszystkie artykuły autora
    `),
  },
  published: {
    start: list(`
      opublikowano; data publikacji; dodano; data dodania; data :; publikacja :; opublikowany; data utworzenia;
      utworzono; dodany; data wydania
    `),
  },
  updated: {
    start: list(`
      aktualizacja; zaktualizowano; ostatnia aktualizacja; zmieniono; zmodyfikowano; data aktualizacji;
      ostatnia modyfikacja
    `),
  },
  today: {
    start: list(`
      dziś jest; dzisiaj jest; dziś :; dzisiaj
    `),
  },
  attribution: list(`
    poinformował*; poinformowano; podał*; podaje; informuje; przekazał*; donosi; pisze; według; powołując się na;
    za ( pap )
  `),
};
