/** News agencies by the names they sign with, in all scripts; written as in datelines. */
export const AGENCIES: readonly string[] = `
BelTA;БЕЛТА;БелТА;KAZINFORM;Kazinform;ҚазАқпарат;КазАкпарат;Казинформ
НИАТ «Ховар»;АМИТ «Ховар»;NIAT «Khovar»;Khovar;Ховар
АЗЕРТАДЖ;AZƏRTAC;AZERTAC;AZERTAG;APA;Trend
УКРІНФОРМ;Укрінформ;Ukrinform;Укринформ;УНН;УНІАН;UNIAN
Интерфакс;Interfax;INTERFAX;ТАСС;ИТАР-ТАСС;TASS;РИА Новости;Sputnik
КАБАР;Кабар;Kabar;KABAR;24.kg;АКИpress;AKIpress
УзА;ЎзА;UzA;O‘zA;UzTAG;ЎзТАГ;TDH;ТДХ;MOLDPRES;MOLDPRESS;Moldpres;AGERPRES;Agerpres;Mediafax;MEDIAFAX;Rador;RADOR;Infotag;INFOTAG;Info-Prim Neo;IPN
ԱՐՄԵՆՊՐԵՍ;Արմենպրես;ARMENPRESS;Armenpress;АРМЕНПРЕСС;საქინფორმი;ინტერპრესნიუსი;ინტერპრესნიუსის;საქინფორმის;იმედინიუსი;Report;Qafqazinfo;Turan;ТАСС-Узбекистан;Дунё;Dunyo;Turkmenportal;Orient;Азия-Плюс;Asia-Plus;Радиои Озодӣ;Ховар;Kazinform агенттігі;Zakon.kz;Tengrinews
Reuters;AFP;dpa;ANSA;AA;Anadolu Ajansı;PAP;EFE;ANKA;İHA;DHA
Xinhua;新华社;新华网;中新社;中新网;人民网;中评社;中国新闻网;央视网;光明网;环球网;国际在线;中国网`
  .split(/[;\n]/)
  .filter(Boolean);
