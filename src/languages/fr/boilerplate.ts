import { type Boilerplate, list } from '../types/boilerplate.ts';

export const boilerplate: Boilerplate = {
  photo: {
    start: list(`
      photo :; photos :; crédit photo; © photo; photo ©; illustration :; image :; vidéo :; photo d'archives;
      photo d’archives; © afp; crédit photo :; photo d'illustration; photo d’illustration; (photo; légende :;
      crédit :|photo|photos; crédits :|photo|photos
    `),
    whole: list(`
      photo; photos; galerie; galerie photos; vidéo; vidéos; diaporama; infographie; en images; voir les photos;
      agrandir; agrandir l'image; image; images; médiathèque; photothèque; photo d'illustration; illustration;
      portfolio
    `),
  },
  source: {
    start: list(`
      source :; sources :; article original; publié initialement; cet article est paru; avec agences; (source
    `),
    whole: list(`
      source; sources; avec afp; avec agences; (avec afp); (afp)
    `),
  },
  share: {
    start: list(`
      partager sur; partager :; partagez; partager cet; partager l'article; partager l’article; envoyer à un ami;
      envoyer par; tweeter; copier le lien; lien copié; partager via; partagez cet
    `),
    whole: list(`
      partager; partager cet article; partager l'article; partager l’article; envoyer; envoyer par mail;
      envoyer par e - mail; envoyer à un ami; recommander; tweeter; j'aime; j’aime; copier le lien; lien copié;
      enregistrer; sauvegarder; épingler; partages; partagez; offrir cet article; ajouter à mes favoris;
      ajouter aux favoris
    `),
  },
  subscribe: {
    start: list(`
      abonnez - vous; abonnez; suivez - nous; inscrivez - vous; recevez; s'abonner; s’abonner; pour lire la suite;
      cet article est réservé; la suite est réservée; déjà abonné; retrouvez - nous; téléchargez; je m'abonne;
      je m’abonne; ne manquez; newsletter; restez informé; votre adresse; l'accès à la totalité; il vous reste;
      suivez l'actualité; suivez toute|tous; rejoignez - nous
    `),
    whole: list(`
      s'abonner; s’abonner; abonnement; abonnez - vous; newsletter; newsletters; suivez - nous; nous suivre;
      inscription; s'inscrire; s’inscrire; je m'abonne; je m’abonne; rss; flux rss; infolettre; lettre d'information;
      suivre; suivre ce thème; votre e - mail; votre email; réseaux sociaux
    `),
  },
  related: {
    whole: list(`
      à lire aussi; lire aussi; à lire; à voir aussi; voir aussi; à découvrir; à lire également; lire également;
      articles liés; articles similaires; articles connexes; articles récents; sur le même sujet; sur le même thème;
      dans la même rubrique; dans la même catégorie; plus d'articles; plus d’articles; plus d'actualités;
      dernières nouvelles; dernières actualités; dernières infos; derniers articles; dernière minute; les plus lus;
      les plus populaires; les plus partagés; les plus consultés; les plus commentés; le plus lu; populaire;
      populaires; tendances; à la une; recommandé; recommandé pour vous; recommandations; nos recommandations;
      vous aimerez aussi; vous pourriez aussi aimer; vous pourriez aimer; cela pourrait vous intéresser;
      pour aller plus loin; en savoir plus; lire la suite; lire plus; voir plus; voir tout; tout voir; voir tous;
      article suivant; article précédent; suivant; précédent; fil info; fil d'actualité; fil d’actualité; actualités;
      autres actualités; autres articles; contenus sponsorisés; ailleurs sur le web; sélectionné pour vous; sur le web;
      thèmes associés; sujets associés; ne manquez pas; l'essentiel; en continu; direct; toute l'actualité;
      toute l’actualité; nos derniers articles; plus d'infos; plus sur ce sujet; plus sur; dossier; documents joints;
      liens utiles; à propos de cet article
    `),
    start: list(`
      à lire aussi; lire aussi; à lire :; à lire également; lire également; voir aussi :; voir aussi; à voir aussi;
      sur le même sujet :; lire la suite; en savoir plus; pour en savoir plus; article suivant; article précédent;
      à découvrir :; relire :; retrouvez; vidéo.; plus d'informations sur; toutes les actualités;
      dans la même rubrique; lire :; nos articles sur; pour aller plus loin :; notre dossier
    `),
  },
  rights: {
    start: list(`
      © copyright; copyright; toute reproduction; reproduction; les opinions exprimées; (c) 20; les commentaires sont;
      ©
    `),
    inside: list(`
      tous droits réservés; reproduction interdite; sans autorisation; n'engagent que; n’engagent que
    `),
    whole: list(`
      mentions légales; conditions générales; conditions d'utilisation; conditions générales d'utilisation;
      conditions générales de vente; politique de confidentialité; confidentialité; données personnelles; copyright;
      droits d'auteur; cgu; cgv; vie privée; charte; plan du site; accessibilité; gestion des cookies;
      droits de reproduction
    `),
  },
  contacts: {
    start: list(`
      téléphone :; tél :; tél .; tel :; fax :; adresse :; e - mail :; courriel :; contact :; contacts :;
      contact presse; contacts presse; écrivez - nous; contactez; pour plus d'informations :; service de presse :;
      une question
    `),
    whole: list(`
      contact; contacts; contactez - nous; nous contacter; qui sommes - nous; à propos; à propos de nous; publicité;
      équipe; aide; contact presse; contacts presse; recrutement; emploi; l'équipe;
      annonceurs; service client; besoin d'aide; plan du site; presse; foire aux questions
    `),
  },
  counters: {
    start: list(`
      temps de lecture; lecture :; vues :; commentaires :; réactions :; nombre de vues; durée de lecture
    `),
    whole: list(`
      min de lecture; vues; commentaires; commentaire; réactions; partages; minutes de lecture; min; lectures;
      aucun commentaire; réagir; mn; avis
    `),
    inside: list(`
      min de lecture; minutes de lecture
    `),
  },
  comments: {
    whole: list(`
      commentaires; commentaire; laisser un commentaire; ajouter un commentaire; écrire un commentaire; commenter;
      réagir; réagissez; vos commentaires; vos réactions; les commentaires; réactions; poster un commentaire;
      voir les commentaires; lire les commentaires; votre commentaire; répondre; annuler la réponse; signaler;
      commenter cet article; publier un commentaire; derniers commentaires; tous les commentaires;
      soyez le premier à commenter; poster; publier; nom; message; forum; débat; donnez votre avis;
      afficher les commentaires; publier le commentaire
    `),
    start: list(`
      commentaires (; votre adresse e - mail ne; votre adresse de messagerie; connectez - vous pour; vous devez être;
      les commentaires sont; laisser un commentaire; soyez le premier; ajouter un commentaire; pour commenter;
      pour réagir; réagissez à; commenter (; les champs obligatoires; donnez votre; votre avis; identifiez - vous;
      veuillez vous connecter
    `),
  },
  consent: {
    start: list(`
      nous utilisons des cookies; ce site utilise; notre site utilise; en cliquant; nous et nos partenaires;
      votre consentement; ce contenu est bloqué; pour afficher ce contenu; les cookies; javascript; avec votre accord;
      votre navigateur; veuillez activer; en poursuivant votre|la|sur
    `),
    whole: list(`
      accepter; tout accepter; j'accepte; j’accepte; refuser; tout refuser; fermer; paramétrer;
      continuer sans accepter; personnaliser; gérer mes choix; gérer mes cookies; cookies; ok; autoriser;
      paramétrer les cookies
    `),
  },
  navigation: {
    whole: list(`
      accueil; menu; recherche; rechercher; actualités; actualité; actu; politique; économie; société; culture; sport;
      sports; monde; international; sciences; régions; archives; haut de page; retour; retour en haut;
      retour à l'accueil; retour à la liste; aller au contenu; aller au contenu principal; rubriques; langue; langues;
      français; communiqués; communiqués de presse; communiqué de presse; agenda; événements; publications; dossiers;
      espace presse; salle de presse; navigation; opinions; idées; santé; tech; planète; environnement; europe; france;
      faits divers; météo; votre recherche; vous êtes ici; retour aux actualités; sommaire; afficher plus; plus;
      documents; navigation principale; menu principal; fil d'ariane; plan
    `),
    start: list(`
      vous êtes ici; accueil >; accueil »; accueil /; accueil ›; retour à; retour aux; retour au; retour vers;
      aller au; aller à; rubrique :; passer au contenu; publié dans; catégorie :
    `),
  },
  account: {
    whole: list(`
      connexion; se connecter; s'identifier; s’identifier; inscription; créer un compte; mon compte; déconnexion;
      se déconnecter; mot de passe oublié; identifiant; mot de passe; mon espace; mon profil; devenir membre
    `),
    start: list(`
      connectez - vous; déjà inscrit; pas encore; vous n'êtes pas; créez votre; vous avez un compte;
      vous êtes connecté; déjà un compte; mot de passe
    `),
  },
  tags: {
    start: list(`
      mots - clés; mots clés; tags :; thèmes :; étiquettes; sujets :; catégories :; mot - clé; thématiques;
      thématique :
    `),
    whole: list(`
      mots - clés; mots clés; tags; thèmes; étiquettes; catégories; thématiques; sujets
    `),
  },
  tools: {
    whole: list(`
      imprimer; version imprimable; pdf; télécharger; taille du texte; écouter; écouter l'article; écouter cet article;
      télécharger en pdf; télécharger le pdf; imprimer cet article; imprimer l'article; agrandir le texte; version pdf;
      lire plus tard; traduire; plein écran; réduire; imprimer la page; télécharger le document
    `),
    start: list(`
      taille du texte; version imprimable; écouter l'article; écouter l’article; cet article est disponible;
      taille de police; votre navigateur ne; télécharger :; lecture audio; temps d'écoute
    `),
  },
  editorial: {
    start: list(`
      signaler une erreur; erratum; correction :; note de la rédaction; ndlr; traduit par; traduction :; traduit de;
      rédigé par; cet article a été; avec notre correspondant; vous avez repéré; une erreur dans
    `),
    whole: list(`
      signaler une erreur; corriger; erratum; rectificatif; proposer une correction
    `),
  },
  advertising: {
    whole: list(`
      publicité; annonce; annonces; sponsorisé; faire un don; soutenez - nous; contenu sponsorisé; partenaire;
      partenaires; la suite après la publicité; nos partenaires; publi - rédactionnel; je donne; contenu partenaire;
      pub
    `),
    start: list(`
      publicité :; soutenez; la suite après; suite de l'article; l'article continue; faites un don; votre soutien;
      annonce :; découvrez nos offres; aidez - nous
    `),
  },
  rates: {
    start: list(`
      météo :; météo à; taux de change
    `),
    whole: list(`
      météo; taux de change; bourse; devises
    `),
  },
  byline: {
    start: list(`
      par notre; par la rédaction; par notre correspondant; auteur :; auteurs :; texte :; écrit par; propos recueillis;
      rédigé par; publié par; à propos de l'auteur; à propos de l’auteur; de notre correspondant; de notre envoyé;
      rédacteur :; un article de; posté par
    `),
    whole: list(`
      auteur; par la rédaction; la rédaction; l'auteur; rédaction; auteurs; à propos de l'auteur; le monde avec afp;
      envoyé spécial
    `),
  },
  published: {
    start: list(`
      publié le; publié; mis en ligne le; mis en ligne; date de publication; paru le; posté le; date :; publiée le;
      diffusé le; créé le
    `),
  },
  updated: {
    start: list(`
      mis à jour; mis à jour le; modifié le; dernière mise à jour; actualisé le; màj; dernière modification
    `),
  },
  today: {
    start: list(`
      aujourd'hui; aujourd’hui; nous sommes le
    `),
  },
  by: ['par'],
  attribution: list(`
    rapporte; rapportent; a rapporté; a annoncé; a indiqué; a précisé; selon; d'après; citant; indique; annonce;
    fait savoir; a déclaré
  `),
};
