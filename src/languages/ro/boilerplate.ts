import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; foto ©; © foto; foto cu caracter; sursa foto; credit foto; imagine :; video :; sursă foto; foto arhivă;
      imagine de arhivă; fotografie :; captură
    `),
    whole: list(`
      foto; fotografii; galerie; galerie foto; video; imagini; foto arhivă; foto / video; sursa foto; imagine;
      multimedia; infografic; vezi galeria; vezi galeria foto; foto - video
    `),
  },
  source: {
    start: list(`
      sursa :; sursă :; surse :; articol original; articol preluat; preluat de; sursa articolului
    `),
    whole: list(`
      sursa; sursă; surse
    `),
  },
  share: {
    start: list(`
      distribuie pe; distribuie :; distribuie articolul; distribuie acest; trimite unui; trimite pe; copiază link;
      partajează; distribuiți
    `),
    whole: list(`
      distribuie; distribuie articolul; distribuiți; trimite; îmi place; copiază linkul; partajează; share; salvează;
      tweet; recomandă; link copiat; trimite prin email; spune - le prietenilor
    `),
  },
  subscribe: {
    start: list(`
      abonează - te; abonați - vă; urmărește - ne; urmăriți - ne; urmărește; urmăriți; înscrie - te; alătură - te;
      fii la curent; fiți la curent; descarcă aplicația; newsletter; găsiți - ne; ne găsești; citește - ne; abonare la;
      pentru a citi; cele mai importante știri; pentru cele mai; dacă ți - a plăcut; poți urmări; te poți abona;
      dă like
    `),
    whole: list(`
      abonare; abonează - te; newsletter; abonament; abonamente; abonați - vă; rss; urmărește - ne; urmăriți - ne;
      abonare newsletter; rețele sociale; ne găsiți pe; abonare rss
    `),
  },
  related: {
    whole: list(`
      citește și; citiți și; citește mai mult; citește mai departe; citește tot; citește; citește în continuare;
      vezi și; vedeți și; articole similare; articole asemănătoare; articole conexe; articole recomandate;
      articole recente; știri similare; știri pe aceeași temă; pe aceeași temă; din aceeași categorie; știri conexe;
      ultimele știri; ultimele noutăți; ultimele articole; ultima oră; ultimă oră; cele mai citite; cele mai noi;
      cele mai populare; cele mai recente; cele mai comentate; cele mai vizualizate; populare; știrile zilei;
      recomandări; recomandate; recomandat; recomandările redacției; te - ar putea interesa; te - ar putea interesa și;
      v - ar putea interesa; îți recomandăm; vă recomandăm; ți - ar putea plăcea; alte știri; alte articole;
      alte noutăți; mai multe; mai multe știri; mai mult; noutăți; flux de știri; fluxul de știri; toate știrile;
      toate noutățile; articolul precedent; articolul următor; articolul anterior; următorul; anteriorul; anterior;
      precedent; următor; următorul articol; top știri; top; partenerii noștri; parteneri; detalii;
      din aceeași rubrică; citește pe aceeași temă; nu rata; pagina următoare; vezi toate; vezi mai multe;
      știri din aceeași secțiune; știri; principalele știri; de la partenerii noștri; în tendințe; actualitate; de azi;
      mai citește; în același subiect
    `),
    start: list(`
      citește și :; citește și; citiți și; vezi și :; vezi și; citește mai mult; citește mai multe;
      articolul precedent; articolul următor; articolul anterior; ultimele știri; pe aceeași temă :; mai multe detalii;
      mai multe despre; vedeți și; citește :; citește aici; citește continuarea; vezi aici; vezi mai multe;
      mai citește; mai multe știri; următorul articol; recomandări :; vezi :
    `),
  },
  rights: {
    start: list(`
      ©; copyright; preluarea; preluarea textelor; reproducerea; utilizarea materialelor; toate materialele;
      conținutul acestui; orice preluare; responsabilitatea pentru; este interzisă; opiniile exprimate;
      articolele de pe; informațiile publicate; informația publicată; acest material
    `),
    inside: list(`
      toate drepturile rezervate; toate drepturile sunt rezervate; drepturi rezervate; drepturile de autor;
      citarea sursei; proprietatea intelectuală; cu indicarea sursei; link activ
    `),
    whole: list(`
      termeni și condiții; politica de confidențialitate; drepturi de autor; politica cookies; condiții de utilizare;
      confidențialitate; politica de cookies; gdpr; prelucrarea datelor; anpc; copyright; condiții de preluare
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; fax :; adresa :; adresă :; e - mail :; email :; contact :; contacte :; scrie - ne;
      contactați - ne; contactează - ne; redactor - șef; pentru detalii; pentru mai multe informații; redacția :;
      persoană de contact; serviciul de presă :; biroul de presă :; ai informații; date de contact
    `),
    whole: list(`
      contact; contacte; despre noi; publicitate; redacția; redacție; ajutor; cariere; echipa; contactează - ne;
      contactați - ne; hartă site; harta site - ului; caseta redacțională; despre; serviciul de presă; date de contact;
      despre autor; ajută - ne; posturi vacante
    `),
  },
  counters: {
    start: list(`
      vizualizări :; accesări :; citiri :; timp de citire; timp de lectură; comentarii :; afișări :; citit de;
      număr de vizualizări; vizualizări
    `),
    whole: list(`
      vizualizări; accesări; minute de citit; comentarii; niciun comentariu; afișări; citiri; min citire;
      de vizualizări; minute de lectură; comentariu; min; vizite
    `),
  },
  comments: {
    whole: list(`
      comentarii; comentariu; comentează; lasă un comentariu; adaugă comentariu; adaugă un comentariu;
      scrie un comentariu; răspunde; comentariile dvs; opinii; lasă un răspuns; anulează răspunsul; comentariul tău;
      discuții; postează comentariul; trimite comentariul; vezi comentariile; toate comentariile; comentați;
      spune - ți părerea; adaugă comentariul tău; publică comentariul
    `),
    start: list(`
      comentarii (; adresa ta de email; pentru a comenta; lasă un comentariu; lasă un răspuns; autentifică - te;
      trebuie să fii autentificat; adaugă un comentariu; conectați - vă; spune - ți; câmpurile obligatorii;
      intră în cont; adresa dvs; fii primul
    `),
  },
  consent: {
    start: list(`
      folosim cookie; utilizăm cookie; acest site folosește; acest site utilizează; acest website; prin continuarea;
      continuând; site - ul nostru; site - ul folosește; folosind acest site; utilizăm fișiere; folosim fișiere;
      noi și partenerii; browserul; javascript
    `),
    whole: list(`
      accept; accept toate; sunt de acord; acceptă; acceptă toate; respinge; închide; am înțeles; refuz; setări;
      de acord; ok; mai multe informații
    `),
  },
  navigation: {
    whole: list(`
      acasă; prima pagină; meniu; căutare; caută; știri; politică; politic; economie; economic; social; societate;
      cultură; sport; externe; internațional; lume; regiuni; arhivă; arhiva; sus; înapoi; înapoi sus; înapoi la listă;
      mergi la conținut; mergi la conținutul principal; sari la conținut; limba; română; comunicate;
      comunicate de presă; comunicat de presă; evenimente; agenda; documente; interviuri; analize; opinii; editorial;
      anunțuri; extern; intern; sănătate; educație; tehnologie; știință; justiție; mediu; turism; diaspora; calendar;
      secțiuni; rubrici; categorii; categorie; vremea; meteo; moldova; românia; centrul de presă; presă; noutăți; acte;
      navigare; pagina principală; moldpres; actualitate; monden; auto; timp liber; live; transmisiuni live;
      agricultură; eveniment; oficial
    `),
    start: list(`
      ești aici; sunteți aici; acasă >; acasă »; acasă /; acasă ›; înapoi la; mergi la; sari la; rubrica :;
      categorie :; categoria :; categorii :; prima pagină >; prima pagină »; publicat în; treci la; salt la
    `),
  },
  account: {
    whole: list(`
      autentificare; conectare; înregistrare; creează cont; contul meu; deconectare; am uitat parola; intră în cont;
      login; logare; cont nou; parolă; ai uitat parola; ieșire
    `),
    start: list(`
      ai deja cont; nu ai cont; intră în cont; conectează - te; autentifică - te cu; ai uitat
    `),
  },
  tags: {
    start: list(`
      etichete :; taguri :; tag - uri :; cuvinte cheie; cuvinte - cheie; subiecte :; teme :; tags :; etichete
    `),
    whole: list(`
      etichete; taguri; cuvinte cheie; cuvinte - cheie; subiecte; tag - uri; tags
    `),
  },
  tools: {
    whole: list(`
      tipărește; printează; versiune pentru tipar; versiune printabilă; versiunea pentru tipar; pdf; descarcă; ascultă;
      mărimea textului; dimensiunea textului; ascultă articolul; tipărire; print; imprimă; mărește textul
    `),
    start: list(`
      versiune pentru; versiunea pentru; mărimea textului; ascultă articolul; dimensiune text; imprimă; marime text;
      mărime text
    `),
  },
  editorial: {
    start: list(`
      ai găsit o greșeală; ați găsit o greșeală; ați observat; raportează o eroare; sesizați o; dacă ați găsit;
      traducere :; redactor :; editor :; editor online; a redactat; nota redacției; dacă observați; articol actualizat;
      știre în curs; erată; n . r .
    `),
    whole: list(`
      raportează o eroare; erată; semnalează o eroare; corectează
    `),
  },
  advertising: {
    whole: list(`
      publicitate; reclamă; sponsorizat; donează; susține - ne; advertorial; articol sponsorizat; promo; susține; (p);
      continuă după publicitate; reclama ta aici; anunț publicitar
    `),
    start: list(`
      publicitate :; susține; susțineți; donează; articolul continuă; advertorial :; sprijină; continuarea articolului;
      redirecționează
    `),
  },
  rates: {
    start: list(`
      curs valutar; cursul valutar; vremea în; curs bnm; curs bnr; curs oficial; vremea :; cursul bnm; cursul oficial
    `),
    whole: list(`
      curs valutar; cursul valutar; vremea; prognoza meteo; valute; meteo
    `),
  },
  byline: {
    start: list(`
      autor :; autori :; text :; de redacția; corespondent :; scris de; publicat de; despre autor; autorul articolului;
      articol scris; postat de; reporter :; a consemnat
    `),
    whole: list(`
      autor; redacția; autori; reporter; corespondent; redactor; de redacția; toate articolele
    `),
  },
  published: {
    start: list(`
      publicat la; publicat; publicat pe; data publicării; data :; postat; postat pe; publicată; adăugat
    `),
  },
  updated: {
    start: list(`
      actualizat; ultima actualizare; modificat; actualizat la; actualizată; ultima modificare
    `),
  },
  today: {
    start: list(`
      astăzi; azi
    `),
  },
  attribution: list(`
    comunică; relatează; transmite; informează; anunță; a anunțat; potrivit; cu referire la; a declarat; scrie;
    conform; precizează
  `),
};
