import { readBuyingIntent } from '../../src/reading/buyingIntent';

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('readBuyingIntent', () => {
  it.each(
    lines(`
      mag ik ASfP vast kopen?
      Mag ik nu alvast PSfP aanschaffen?
      mag ik nu al een ondersteuningsplan kopen
      kan ik ASfP nu al kopen?
      Kunnen we alvast een supportplan afnemen?
      kunnen wij het ondersteunings plan al bestellen
      we schaffen alvast premier support aan
      wij kopen ASfP
      ik koop vandaag ASfP
      ik ga dat plan nu afnemen
      ik ga ASfP kopen
      we gaan Advanced Support aanschaffen
      we willen ASfP aanschaffen
      ik wil ASfP
      ik wil graag premier support
      zullen we het alvast kopen?
      zullen we het maar vast kopen
      zal ik het nu bestellen?
      kan ik het alvast aanschaffen?
      moet ik het nu kopen?
      moet ik eerst ASfP kopen voordat ik me aanmeld?
      moeten we ASfP al kopen
      is het verstandig om ASfP nu te kopen?
      is het handig om alvast een plan te kopen?
      wanneer moet ik ASfP kopen?
      waar koop ik ASfP?
      hoe koop ik een supportplan?
      ASfP kopen
      alvast ASfP kopen?
      dan neem ik ASfP
      we nemen alvast PSfP af
      ik sluit het supportcontract nu af
      welk plan moet ik kopen, ASfP of PSfP?
      kan ik ASfP regelen terwijl we wachten?
      we zijn geslaagd dus kopen we ASfP
      de kredietcontrole is doorstaan, ik ga ASfP kopen
      mag ik alvast advaned support aanschafen?
      mag ik AFSP kopen
      kan mijn bedrijf alvast Advanced Support for Partners aankopen?
      mag een partner vooraf ASfP kopen?
      waarom mag ik nog geen ASfP kopen?
      kunnen we niet gewoon ASfP kopen?
      moeten we ASfP gekocht hebben voordat we aanvragen?
      nog geen plan, maar we gaan ASfP aanschaffen
      ik wil niet wachten en koop gewoon vandaag ASfP
      alvast ASfP?
      kan ik het plan nu regelen?
      alvast ASfP nemen
      nu kopen?
      nee, we gaan ASfP kopen
      no, we will buy ASfP after the credit check
      is ASfP nu te koop?
      can I buy ASfP now?
      Can we buy ASfP already?
      may I purchase Premier Support?
      should we purchase the support plan already?
      should I buy the plan first?
      shall we get Advanced Support before applying?
      shall we buy it now?
      can I buy it already
      let's buy it
      lets get ASfP
      I'm going to buy ASfP
      I am buying the support plan today
      we will purchase PSfP next week
      we'll order Advanced Support tomorrow
      we want to buy ASfP
      I want ASfP
      I'd like to purchase a support plan
      do I need to buy ASfP before I apply?
      do we have to get the support plan first?
      is it ok to buy ASfP now?
      is it wise to purchase premier support in advance?
      when should I buy the plan?
      how do I buy ASfP?
      where can I buy ASfP
      buy ASfP now?
      buying ASfP today
      we passed the credit check so we are buying ASfP
      can I sign up for ASfP?
      we are signing up for Premier Support
      can partners buy ASfP before the credit check?
      could I purchse advanced support now
      should we have bought ASfP already?
      I don't want to wait any longer, so I will buy ASfP
      can I buy support already?
      we are planning to buy ASfP
    `),
  )('finds it in "%s"', (text) => expect(readBuyingIntent(text)).toBe(true));

  it.each(
    lines(`
      ASfP
      Advanced Support for Partners
      we hebben al ASfP
      we hebben ASfP
      wij hebben vorig jaar ASfP gekocht
      ASfP is al aangeschaft
      ik heb al een supportplan
      we nemen al sinds 2019 ASfP af
      PSfP sinds 2019
      we already bought ASfP last year
      we have ASfP
      we bought Premier Support in 2019
      we already have a support plan
      I purchased ASfP last month
      nog geen plan
      geen ASfP
      we kopen nog geen ASfP
      we kopen geen plan
      we gaan het plan nog niet kopen
      we kopen ASfP pas na de kredietcontrole
      we won't buy ASfP
      we are not buying it
      we do not buy ASfP yet
      we buy ASfP only after the credit check
      onze klanten kopen Azure
      onze klanten kopen vooral Microsoft 365
      we verkopen licenties
      wij verkopen support aan onze klanten
      our customers buy Azure
      we sell support plans to customers
      can customers buy it from us?
      we kopen onze support in bij een externe partij
      we kopen het in
      we buy in our support
      wat kost ASfP?
      what does ASfP cost?
      wat is ASfP?
      what is a support plan?
      wat is het verschil tussen ASfP en PSfP?
      is ASfP verplicht?
      hoe lang duurt de kredietcontrole?
      wat telt mee voor de omzet?
      ja
      nee
      350.000
      we kopen licenties via een distributeur
      kan ik Azure kopen via een distributeur?
      can I get support?
      can I get help?
      ik ga verder
      ik neem de eerste
      mag ik dat overslaan?
      zullen we doorgaan?
      bestellen klanten bij ons?
      onze distributeur koopt ASfP
      ik wil weten wat ASfP is
      nu kopen
      I want to know what ASfP is
      kopen
    `),
  )('finds none in "%s"', (text) => expect(readBuyingIntent(text)).toBe(false));

  it('finds none in nothing', () => expect(readBuyingIntent('')).toBe(false));
});
