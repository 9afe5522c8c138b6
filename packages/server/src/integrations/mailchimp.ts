import { MailchimpApi } from './mailchimp/api.ts';
import { CONTACT_TYPES, mergeFieldsSetting, TAGGABLE } from './mailchimp/values.ts';
import { choiceSetting, choicesSetting, type Provider, textSetting } from './port.ts';

export const mailchimp: Provider = {
  name: 'mailchimp',
  title: 'Mailchimp',
  types: ['email'],
  credentials: [
    {
      name: 'api_key',
      // Behind the minus stands the data centre, without which no address can be made.
      pattern: /^[\w]+-[a-z]{2,}\d+$/,
      description:
        'An API key with its data centre, such as …-us21: Profile › Extras › API keys in Mailchimp',
    },
  ],
  settings: [
    textSetting(
      'list_id',
      'The ID of the audience: Audience › Settings › Audience name and defaults in Mailchimp',
      /^[\w-]{1,40}$/,
    ),
    // Whether these people have agreed, nobody here can know.
    choiceSetting(
      'status_if_new',
      'What new members are: subscribed where they have agreed to get your mails, pending to have Mailchimp ask them by mail, transactional for neither',
      ['subscribed', 'pending', 'transactional'],
    ),
    choicesSetting('contact_types', 'The contacts that become members; all when left out', CONTACT_TYPES),
    choicesSetting(
      'tags',
      'Fields that become tags, such as "status: hot_lead"; none when left out',
      TAGGABLE,
    ),
    mergeFieldsSetting,
  ],
  async test(way) {
    const api = new MailchimpApi(way);
    const { account_name: account } = await api.account();
    const { list_id } = way.settings;
    if (typeof list_id !== 'string')
      return { account, message: 'The key is taken.', lack: 'Choose an audience: set list_id.' };
    const { name, stats } = await api.audience(list_id);
    return { account, message: `The audience ${name} has ${stats.member_count} members.` };
  },
};
