import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      foto :; fotos :; bild :; bilder :; foto ©; © foto; bildquelle; bildnachweis; fotoquelle; bildrechte;
      quelle : dpa; symbolbild; archivbild; archivfoto; symbolfoto; video :; grafik :; illustration :; foto von;
      picture alliance; © dpa; © imago; © picture
    `),
    whole: list(`
      foto; fotos; bilder; galerie; bildergalerie; fotostrecke; video; videos; bild vergrößern; symbolbild; archivbild;
      archivfoto; mediathek; fotogalerie; infografik; vergrößern; picture alliance; bild; symbolfoto; zur galerie
    `),
  },
  source: {
    start: list(`
      quelle :; quellen :; ursprünglich erschienen; dieser artikel erschien; dieser beitrag erschien;
      dieser text erschien; erschienen in; ursprünglich veröffentlicht
    `),
    whole: list(`
      quelle; quellen
    `),
  },
  share: {
    start: list(`
      teilen :; teilen sie; artikel teilen; auf facebook teilen; auf twitter teilen; auf x teilen; per e - mail;
      per whatsapp; teilen auf; beitrag teilen; link kopieren; seite teilen; teile diesen;
      diesen artikel|beitrag teilen|weiterempfehlen|drucken|versenden
    `),
    whole: list(`
      teilen; artikel teilen; beitrag teilen; seite teilen; weiterempfehlen; empfehlen; twittern; versenden;
      link kopieren; merken; artikel merken; per mail senden; senden; weiterleiten; gefällt mir; auf die merkliste;
      zur merkliste; speichern; artikel versenden; als e - mail senden; artikel empfehlen
    `),
  },
  subscribe: {
    start: list(`
      abonnieren sie; abonniere; folgen sie uns; folgen sie; folge uns; folgt uns; newsletter; jetzt abonnieren;
      melden sie sich; jetzt anmelden; anmeldung zum; hier anmelden; jetzt newsletter; jetzt testen; weiterlesen mit;
      lesen sie diesen artikel; sie haben bereits ein; unser newsletter; immer informiert; mehr nachrichten aus;
      mit unserem newsletter; die wichtigsten nachrichten; whatsapp - kanal; jetzt kostenlos; kostenlos registrieren;
      zugang zu allen; mit plus; weiter mit; bleiben sie informiert|auf|immer
    `),
    whole: list(`
      abonnieren; newsletter; newsletter abonnieren; folgen; jetzt abonnieren; abo; abonnement; zum abo; rss;
      rss - feed; jetzt anmelden; folgen sie uns; zum newsletter; abo bestellen; probeabo; anmelden; zum angebot;
      e - paper
    `),
  },
  related: {
    whole: list(`
      mehr zum thema; alle nachrichten; weitere meldungen; weitere nachrichten; weitere artikel; weitere themen;
      weitere beiträge; mehr aus; mehr; lesen sie auch; lesen sie mehr; lesen sie hier; auch interessant;
      das könnte sie auch interessieren; das könnte sie interessieren; ähnliche artikel; ähnliche beiträge;
      ähnliche themen; verwandte artikel; verwandte themen; verwandte beiträge; meistgelesen; meist gelesen;
      meistgelesene artikel; am meisten gelesen; meistkommentiert; beliebt; beliebte artikel; aktuelle nachrichten;
      aktuelle meldungen; aktuelles; neueste artikel; neueste nachrichten; neueste beiträge; letzte nachrichten;
      letzte meldungen; top - news; top - themen; top themen; themen; empfehlungen; empfehlungen der redaktion;
      unsere empfehlungen; redaktionsempfehlungen; zum thema; siehe auch; nächster artikel; vorheriger artikel;
      nächster beitrag; vorheriger beitrag; zurück; weiter; weiterlesen; anzeigen; partnerangebote; newsticker; ticker;
      schlagzeilen; mehr anzeigen; alle artikel; alle anzeigen; links zum thema; mehr dazu; mehr zu diesem thema;
      weiterführende links; weiterführende informationen; nicht verpassen; jetzt lesen; mehr nachrichten; mehr news;
      auch lesenswert; passend zum thema; passend dazu; dossier; leserfavoriten; aus dem ressort; aktuell;
      die neuesten; topmeldungen; mehr lesen; das interessiert andere leser; interessantes aus dem netz
    `),
    start: list(`
      letzte nachrichten; lesen sie auch; lesen sie auch :; lesen sie hier; lesen sie dazu; lesen sie mehr;
      mehr zum thema; mehr zum thema :; mehr dazu; mehr zu; siehe auch :; auch interessant :; auch interessant;
      weitere meldungen :; nächster artikel; vorheriger artikel; zum thema :; weiterlesen :; weiterlesen;
      hintergrund :; interview :; kommentar :; zum artikel; hier geht es; alle news; alle artikel; alles zum;
      das könnte sie|dich|euch
    `),
  },
  rights: {
    start: list(`
      © copyright; copyright; nachdruck; weiterverwendung; vervielfältigung; der autor ist; urheberrecht; (c) 20;
      für den inhalt; ©
    `),
    inside: list(`
      alle rechte vorbehalten; nur mit genehmigung; ohne genehmigung
    `),
    whole: list(`
      impressum; datenschutz; datenschutzerklärung; agb; nutzungsbedingungen; rechtliche hinweise; haftungsausschluss;
      copyright; nutzungsrechte; rechte erwerben; barrierefreiheit; datenschutzhinweise; privatsphäre; urheberrecht;
      lizenz
    `),
  },
  contacts: {
    start: list(`
      telefon :; tel :; tel .; fax :; e - mail :; adresse :; anschrift :; kontakt :; ansprechpartner; pressekontakt;
      rückfragen; rückfragehinweis; weitere informationen :; für rückfragen; schreiben sie uns; internet :;
      pressestelle :; pressestelle
    `),
    whole: list(`
      kontakt; über uns; mediadaten; karriere; hilfe; pressekontakt; ansprechpartner; jobs; team; service;
      leserbrief; leserbriefe; leserservice; faq; presse; pressestelle; feedback; werben; kontaktformular;
      stellenangebote; weitere informationen
    `),
  },
  counters: {
    start: list(`
      lesezeit; lesedauer; aufrufe :; kommentare :; gelesen :; leserkommentare; bewertung; gesamt :
    `),
    whole: list(`
      min lesezeit; minuten lesezeit; kommentare; aufrufe; lesezeit; kommentar; keine kommentare; mal gelesen; min;
      bewertungen
    `),
    inside: list(`
      min . lesezeit; minuten lesezeit; min lesezeit
    `),
  },
  comments: {
    whole: list(`
      kommentare; kommentar; kommentar schreiben; kommentieren; diskutieren; leserkommentare; diskussion;
      kommentar verfassen; ihr kommentar; jetzt kommentieren; kommentar abgeben; kommentare anzeigen; alle kommentare;
      kommentar hinterlassen; hinterlasse einen kommentar; schreibe einen kommentar; antworten; antworten abbrechen;
      kommentare lesen; mitdiskutieren; diskutieren sie mit; schreiben sie einen kommentar; kommentar hinzufügen;
      beitrag melden; melden; zum forum; leserforum; forum; artikel kommentieren; neueste kommentare;
      kommentar absenden; meinung; meinungen
    `),
    start: list(`
      schreiben sie einen; schreiben sie den; schreibe einen; kommentare (; ihre e - mail; deine e - mail;
      um kommentieren; zum kommentieren; um zu kommentieren; die kommentarfunktion; diskutieren sie; was denken sie;
      ihre meinung; bitte loggen; sie müssen angemeldet; liebe leserinnen; kommentar schreiben; leserkommentare (;
      anmelden , um; erforderliche felder; bitte beachten sie; die moderation; melden sie sich an , um
    `),
  },
  consent: {
    start: list(`
      wir verwenden cookies; wir nutzen cookies; diese website verwendet; diese website nutzt; diese seite verwendet;
      mit ihrer zustimmung; externer inhalt; wir benötigen ihre; datenschutzeinstellungen; empfohlener externer;
      javascript; bitte aktivieren; ich bin damit einverstanden; wenn sie diese website; um diesen inhalt;
      dieser inhalt; bitte deaktivieren; an dieser stelle finden|findest|befindet|steht;
      durch die nutzung dieser|unserer; mit der nutzung dieser|unserer
    `),
    whole: list(`
      akzeptieren; alle akzeptieren; zustimmen; ablehnen; einstellungen; cookie - einstellungen; einverstanden;
      schließen; ok; inhalt anzeigen; externen inhalt anzeigen; inhalte aktivieren; mehr erfahren;
      alle cookies akzeptieren; cookies akzeptieren; cookie - einstellungen
    `),
  },
  navigation: {
    whole: list(`
      startseite; menü; suche; suchen; navigation; politik; wirtschaft; kultur; sport; gesellschaft; wissenschaft;
      panorama; regional; ausland; inland; international; archiv; nach oben; zum seitenanfang; zum inhalt;
      zum inhalt springen; zurück zur startseite; zurück zur übersicht; übersicht; nachrichten; ressorts; home;
      deutsch; sprache; hauptmenü; sie sind hier; veranstaltungen; termine; pressemitteilungen; pressemitteilung;
      presse; themen; rubriken; hauptnavigation; seitenanfang; inhalt; direkt zum inhalt; sprachauswahl; medien;
      technik; wetter; reise; gesundheit; wissen; leben; digital; auto; karriere; inhaltsverzeichnis; kalender;
      zurück zur liste; schlagwörter;
      zur startseite; zurück zur startseite
    `),
    start: list(`
      sie sind hier; startseite »; startseite >; startseite /; startseite ›; zurück zur; zurück zum; zurück zu; home >;
      home »; zum inhalt; direkt zum; direkt zur; springe zu; rubrik :; ressort :; hauptnavigation
    `),
  },
  account: {
    whole: list(`
      anmelden; login; einloggen; registrieren; abmelden; mein konto; passwort vergessen; konto erstellen; mein profil;
      logout; benutzername; passwort; jetzt registrieren
    `),
    start: list(`
      bereits registriert; noch kein; sie sind angemeldet; bereits abonnent; angemeldet als; haben sie bereits;
      loggen sie
    `),
  },
  tags: {
    start: list(`
      schlagwörter; schlagworte; schlagwort :; tags :; themen :; stichwörter; stichworte; mehr zu den themen;
      kategorie :; kategorien :; themen in diesem
    `),
    whole: list(`
      schlagwörter; schlagworte; tags; stichwörter; stichworte; kategorien; kategorie
    `),
  },
  tools: {
    whole: list(`
      drucken; druckversion; druckansicht; schriftgröße; vorlesen; artikel anhören; anhören; pdf; seite drucken;
      artikel drucken; artikel vorlesen; herunterladen; download; als pdf; vergrößern; schrift vergrößern;
      artikel ausdrucken; übersetzen; ausdrucken; vollbild; einklappen; ausklappen
    `),
    start: list(`
      schriftgröße; artikel anhören; druckversion; ihr browser; sie nutzen einen; sie können diesen; textgröße
    `),
  },
  editorial: {
    start: list(`
      redaktion :; korrektur :; anmerkung der redaktion; anm . d .; hinweis der redaktion; fehler gefunden;
      haben sie einen fehler; übersetzung :; redigiert; mit material; mit informationen; mit agenturmaterial;
      transparenzhinweis; wird aktualisiert; einen fehler gefunden|entdeckt
    `),
    whole: list(`
      fehler melden; korrekturen; fehler gefunden
    `),
  },
  advertising: {
    whole: list(`
      anzeige; werbung; gesponsert; advertorial; spenden; jetzt spenden; unterstützen sie uns; ad; promotion;
      nach der anzeige; anzeigen; verlagsangebot; partnerangebot; spende; sponsored
    `),
    start: list(`
      anzeige :; unterstützen sie; spenden sie; werbung :; nach der anzeige; weiter nach der; artikel wird nach;
      in eigener sache
    `),
  },
  rates: {
    start: list(`
      wechselkurse; wetter :; wetter in; börse :
    `),
    whole: list(`
      wetter; wechselkurse; börse; kurse; devisen
    `),
  },
  byline: {
    start: list(`
      von unserem; von unserer; autor :; autorin :; autoren :; text :; über den autor; über die autorin;
      geschrieben von; ein artikel von; ein beitrag von; eine analyse von; ein kommentar von; von redaktion;
      zur autorin; zum autor; bericht :; veröffentlicht von
    `),
    whole: list(`
      autor; redaktion; von redaktion; autoren; autorin; der autor; die autorin; zur person
    `),
  },
  published: {
    start: list(`
      veröffentlicht am; veröffentlicht; erschienen am; datum :; erstellt am; publiziert am; publiziert; erstellt;
      erstveröffentlichung; online seit
    `),
  },
  updated: {
    start: list(`
      aktualisiert; aktualisiert am; stand :; letzte aktualisierung; zuletzt aktualisiert; geändert; update;
      zuletzt geändert; bearbeitet am
    `),
  },
  today: {
    start: list(`
      heute ist; heute :
    `),
  },
  by: ['von'],
  attribution: list(`
    berichtet; berichtete; berichten; meldet; meldete; melden; teilte … mit; teilt … mit; laut; unter berufung auf;
    nach angaben; gab … bekannt; sagte
  `),
};
