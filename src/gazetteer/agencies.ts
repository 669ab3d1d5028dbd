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
Reuters;AFP;dpa;ANSA;AA;Anadolu Ajansı;PAP;EFE;ANKA;İHA;DHA;İhlas Haber Ajansı;Demirören Haber Ajansı;TRT Haber;İGFA;KHA
REPORT;Interfaks-Azərbaycan;İnterfaks-Azərbaycan;Interfax-Azerbaijan;SİA;Oxu.az;Modern.az;Axar.az;Day.az;Azadlıq Radiosu;Sputnik Azərbaycan;НАИ «Авеста»;Авеста;Avesta;Sputnik Тоҷикистон;Спутник Тоҷикистон;Ozodi;Озодӣ
Xinhua;新华社;新华网;中新社;中新网;人民网;中评社;中国新闻网;央视网;光明网;环球网;国际在线;中国网;新華社;新華網;中新網;中評社;中央社;中通社;路透社;法新社;美联社;美聯社;共同社;塔斯社;哈通社;俄新社;央广网;中国日报网;中国经济网;中国青年网;参考消息网`
  .split(/[;\n]/)
  .filter(Boolean);
