import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; foto di; foto ©; © foto; immagine :; immagini :; video :; crediti foto; credits :; crediti :;
      foto d'archivio; foto d’archivio; fotografia :; fonte foto; foto ansa; immagine di repertorio
    `),
    whole: list(`
      foto; fotografie; immagini; gallery; galleria; galleria fotografica; galleria immagini; video; fotogallery;
      immagine; guarda le foto; guarda il video; foto di repertorio; immagine di repertorio; guarda la gallery;
      infografica; multimedia; foto d'archivio; foto e video
    `),
  },
  source: {
    start: list(`
      fonte :; fonti :; articolo originale; pubblicato originariamente; tratto da; fonte originale
    `),
    whole: list(`
      fonte; fonti; (ansa); ansa
    `),
  },
  share: {
    start: list(`
      condividi su; condividi :; condividi questo; condividi con; condividi l'articolo; condividi l’articolo;
      invia a un amico; invia per; consiglia; copia link; condividi via; condividi la; inoltra
    `),
    whole: list(`
      condividi; condividere; condividi articolo; condividi questo articolo; condivisioni; invia; invia per email;
      mi piace; tweet; twitta; copia link; consiglia; salva; segnala ad un amico; segnala; link copiato;
      condividi la notizia; suggerisci; inoltra; salva articolo; invia ad un amico
    `),
  },
  subscribe: {
    start: list(`
      iscriviti; seguici; abbonati; ricevi; resta aggiornato; rimani aggiornato; scarica l'app; scarica l’app;
      per continuare a leggere; unisciti; newsletter; registrati; vuoi ricevere; sei già abbonato; hai già un;
      entra nel; accedi per; non perdere; questo contenuto è riservato; leggi l'articolo completo; iscrivendoti;
      attiva le notifiche
    `),
    whole: list(`
      iscriviti; newsletter; abbonati; abbonamenti; abbonamento; seguici; seguici su; rss; iscriviti alla newsletter;
      segui; social; iscrizione newsletter; seguici sui social; feed rss; edizione digitale; il tuo indirizzo email
    `),
  },
  related: {
    whole: list(`
      leggi anche; leggi di più; leggi tutto; leggi; leggi ancora; vedi anche; vedi tutti; articoli correlati;
      notizie correlate; correlati; correlate; contenuti correlati; potrebbe interessarti; potrebbe interessarti anche;
      potrebbero interessarti; potrebbero interessarti anche; ti potrebbe interessare; ti potrebbero interessare;
      ti potrebbe interessare anche; ultime notizie; ultim'ora; ultim’ora; ultima ora; ultime news; ultimi articoli;
      le ultime notizie; ultime; più letti; i più letti; più lette; le più lette; i più letti di oggi; più visti;
      più popolari; popolari; più condivisi; più commentati; in evidenza; in primo piano; primo piano; altre notizie;
      altri articoli; altro; consigliati; consigliato; raccomandati; raccomandato per te; da non perdere; da leggere;
      ti consigliamo; articolo precedente; articolo successivo; precedente; successivo; prossimo articolo;
      continua a leggere; continua; scopri di più; approfondisci; approfondimenti; approfondimento; notizie;
      tutte le notizie; dalla home; dal web; dal mondo; sullo stesso argomento; sullo stesso tema; stesso argomento;
      news; top news; mostra altro; vedi altro; trending; le notizie del giorno; annunci; potrebbe anche interessarti;
      argomenti correlati; contenuti sponsorizzati; articoli recenti; articoli simili; ora in homepage; link utili;
      per saperne di più; notizie del giorno
    `),
    start: list(`
      leggi anche; leggi anche :; leggi pure; vedi anche :; vedi anche; leggi tutto; leggi di più; articolo precedente;
      articolo successivo; guarda anche; ultime notizie; per approfondire :; per saperne di più; potrebbe interessarti;
      potrebbe interessarti :; ti potrebbe interessare; altre notizie di; altre notizie su; leggi :; leggi qui;
      approfondisci :; continua a leggere; su questo argomento; leggi l'articolo
    `),
  },
  rights: {
    start: list(`
      ©; copyright; riproduzione; riproduzione riservata; vietata la; è vietata; testi e foto; tutti i contenuti;
      proprietà letteraria; le opinioni espresse; i contenuti di
    `),
    inside: list(`
      tutti i diritti riservati; riproduzione riservata; diritti riservati; senza autorizzazione
    `),
    whole: list(`
      note legali; privacy policy; informativa privacy; termini e condizioni; condizioni d'uso; cookie policy;
      diritti d'autore; privacy; disclaimer; condizioni di utilizzo; copyright; accessibilità;
      dichiarazione di accessibilità; informativa sulla privacy; gestisci cookie; preferenze cookie
    `),
  },
  contacts: {
    start: list(`
      telefono :; tel :; tel .; fax :; indirizzo :; e - mail :; email :; contatti :; contattaci; scrivici;
      per informazioni :; per info; ufficio stampa; contatti stampa; direttore responsabile; redazione :; p . iva;
      p.iva; registrazione tribunale; iscrizione al; sede legale; testata giornalistica
    `),
    whole: list(`
      contatti; contattaci; chi siamo; pubblicità; aiuto; lavora con noi; mappa del sito;
      ufficio stampa; la tua pubblicità; scrivici; info; faq; assistenza; gerenza; segnala una notizia; servizi;
      credits
    `),
  },
  counters: {
    start: list(`
      visualizzazioni :; letture :; tempo di lettura; commenti :; letto :; visite :; voti :; lettura
    `),
    whole: list(`
      visualizzazioni; letture; min di lettura; minuti di lettura; commenti; commento; nessun commento; minuti; visite;
      min; voti; mi piace; condivisioni
    `),
    inside: list(`
      min di lettura; minuti di lettura; minuto di lettura
    `),
  },
  comments: {
    whole: list(`
      commenti; commento; commenta; lascia un commento; aggiungi un commento; scrivi un commento; rispondi;
      leggi i commenti; vedi i commenti; mostra commenti; tutti i commenti; il tuo commento; commenta per primo;
      annulla risposta; invia commento; lascia una risposta; discussione; opinioni; commenta la notizia; segnala abuso;
      forum; di' la tua; di’ la tua; commenti recenti; commenta l'articolo; aggiungi commento;
      partecipa alla discussione
    `),
    start: list(`
      commenti (; il tuo indirizzo email non; per commentare; lascia un commento; devi essere; accedi per commentare;
      effettua il login; i campi obbligatori; registrati per; commenta (; scrivi il; cosa ne pensi; lascia il tuo;
      caratteri rimanenti; nessun commento; i commenti sono|dei
    `),
  },
  consent: {
    start: list(`
      utilizziamo i cookie; utilizziamo cookie; questo sito utilizza; questo sito usa; il nostro sito; continuando;
      cliccando; noi e i nostri; i cookie; se vuoi saperne; chiudendo questo; proseguendo; javascript; il tuo browser;
      per visualizzare questo; usiamo i cookie; il sito utilizza
    `),
    whole: list(`
      accetta; accetto; accetta tutti; accetta tutto; rifiuta; chiudi; preferenze; accetta e continua; ok; ho capito;
      personalizza; gestisci opzioni; cookie; impostazioni;
      accetta tutti i cookie; accetta i cookie; rifiuta tutti
    `),
  },
  navigation: {
    whole: list(`
      home; menu; cerca; ricerca; notizie; politica; economia; cronaca; mondo; esteri; cultura; sport; società;
      scienza; tecnologia; salute; regioni; archivio; torna su; torna indietro; torna alla home; indietro;
      vai al contenuto; vai al contenuto principale; prima pagina; sezioni; lingua; italiano; comunicati;
      comunicati stampa; comunicato stampa; eventi; agenda; documenti; interviste; homepage; italia; spettacoli;
      opinioni; editoriali; rubriche; motori; viaggi; ambiente; scuola; lavoro; categorie; categoria; città; provincia;
      salta al contenuto; passa al contenuto principale; sei in; blog; podcast; meteo; oroscopo; altre sezioni;
      pubblicazioni; media; tutte le sezioni; calendario; vai al menu
    `),
    start: list(`
      sei qui; sei in; ti trovi in; home >; home »; home /; home ›; torna a; torna alla; torna al; torna all'; vai al;
      vai alla; sezione :; categoria :; categorie :; salta al; pubblicato in
    `),
  },
  account: {
    whole: list(`
      accedi; registrati; login; esci; il mio account; crea account; password dimenticata; entra; profilo;
      il tuo profilo; area riservata; logout; accedi / registrati; password; username; il mio profilo
    `),
    start: list(`
      accedi con; hai già un account; non hai un account; sei già registrato; non sei registrato; hai dimenticato;
      benvenuto
    `),
  },
  tags: {
    start: list(`
      tag :; tags :; argomenti :; parole chiave; etichette :; temi :; argomenti trattati; in questo articolo
    `),
    whole: list(`
      tag; tags; argomenti; parole chiave; temi; etichette; categorie; argomenti trattati
    `),
  },
  tools: {
    whole: list(`
      stampa; stampa articolo; versione stampabile; pdf; scarica; dimensione testo; dimensione carattere; ascolta;
      ascolta l'articolo; ascolta l’articolo; scarica pdf; stampa pagina; ascolta questo articolo; ingrandisci; riduci;
      schermo intero; traduci; stampa questa pagina
    `),
    start: list(`
      dimensione testo; versione stampabile; ascolta l'articolo; ascolta l’articolo; ascolta questo;
      dimensione carattere; dimensioni testo; il tuo browser non; scarica il
    `),
  },
  editorial: {
    start: list(`
      segnala un errore; hai trovato un errore; errata corrige; traduzione di; traduzione :; a cura di; a cura della;
      nota della redazione; articolo aggiornato; notizia in aggiornamento; in aggiornamento; hai notato
    `),
    whole: list(`
      segnala un errore; errata corrige; in aggiornamento; segnala errore; ultimo aggiornamento
    `),
  },
  advertising: {
    whole: list(`
      pubblicità; annuncio; sponsorizzato; contenuto sponsorizzato; sostienici; dona; dona ora;
      messaggio pubblicitario; adv; contenuto promozionale; advertisement; offerte; publiredazionale;
      in collaborazione con; pubblicita; annunci
    `),
    start: list(`
      pubblicità :; sostieni; continua dopo; la notizia continua; l'articolo continua; il tuo sostegno;
      annuncio pubblicitario
    `),
  },
  rates: {
    start: list(`
      meteo :; meteo a; cambio :
    `),
    whole: list(`
      meteo; cambi; borsa; valute; previsioni meteo; quotazioni
    `),
  },
  byline: {
    start: list(`
      di redazione; della redazione; autore :; autori :; testo di; testo :; dal nostro; dal corrispondente; scritto da;
      pubblicato da; sull'autore; sull’autore; informazioni sull'autore; dall'inviato; dalla nostra; articolo di;
      inserito da; postato da
    `),
    whole: list(`
      autore; di redazione; redazione; la redazione; autori; a cura della redazione; redazione web; redazione ansa;
      dal corrispondente; dal nostro inviato; inviato
    `),
  },
  published: {
    start: list(`
      pubblicato il; pubblicato; data di pubblicazione; data :; inserito il; pubblicata il; scritto il; creato il;
      data pubblicazione
    `),
  },
  updated: {
    start: list(`
      aggiornato; aggiornato il; aggiornato alle; ultimo aggiornamento; modificato; ultima modifica; aggiornata;
      ultima revisione
    `),
  },
  today: {
    start: list(`
      oggi è; oggi :
    `),
  },
  by: ['di'],
  attribution: list(`
    riferisce; riporta; rende noto; ha dichiarato; secondo; comunica; informa; ha reso noto; fa sapere; citando
  `),
};
