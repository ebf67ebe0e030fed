import { useTranslations } from 'next-intl';
import {
  contactOf,
  countryCode,
  emergencyNumber,
  phoneLink,
  type Contact,
  type ContactId,
} from '@/lib/contacts';
import { paperDay } from '@/lib/format/format';

/** One office: what it is for, how to reach it, and where that was read. */
export function ContactCard({ id }: { readonly id: ContactId }) {
  const t = useTranslations('contacts');
  const contact = contactOf(id);
  const { official, phones, hours, address, email, sites } = contact;
  return (
    <section className="panel flow" id={id}>
      <h2>{t(`places.${id}.name`)}</h2>
      <p className="official" lang="pt">
        {official}
      </p>
      <p>{t(`places.${id}.what`)}</p>
      <ul className="reach">
        {phones.map((phone) => (
          <li key={phone}>
            <a className="num" dir="ltr" href={phoneLink(phone)}>
              {phone}
            </a>
          </li>
        ))}
        {email === undefined ? null : (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {sites.map((site) => (
          <li key={site}>
            <a href={`https://${site}/`}>{site}</a>
          </li>
        ))}
      </ul>
      {hours === undefined ? null : (
        <p>{t(`days.${hours.days}`, { from: hours.from, until: hours.until })}</p>
      )}
      {address === undefined ? null : (
        <address>
          {address.map((line) => (
            <span key={line} lang="pt">
              {line}
            </span>
          ))}
        </address>
      )}
      <p>{t(`places.${id}.note`, { code: countryCode, number: emergencyNumber })}</p>
      <ContactSources contact={contact} />
    </section>
  );
}

function ContactSources({ contact: { sources, confidence, checked } }: { readonly contact: Contact }) {
  const t = useTranslations();
  const read = sources.map(({ site, published }) =>
    published === undefined ? site : `${site} (${published})`,
  );
  return (
    <p className="cite">
      {t('contacts.source')} <span lang="pt">{read.join(', ')}</span>
      {' · '}
      <strong>{t(`common.law.confidence.${confidence}`)}</strong>
      {`, ${paperDay(checked)}`}
    </p>
  );
}
