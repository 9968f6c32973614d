import type { Item, ItemValue } from '../facts.ts';
import { ORGANISATION_WORDS } from '../lexicon/words.ts';
import { nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';

const PEOPLE = /^(?:Person|Patient|IndividualPhysician|Role|OrganizationRole|EmployeeRole|h-card)$/;
const ORGANISATIONS =
  /(?:Organization|Business|Clinic|Hospital|Pharmacy|Dentist|Physician|Optician|MedicalOffice|PhysiciansOffice|Corporation|School|College|Store|Shop|Club|Gym|Salon|Spa|Hotel|Restaurant|Cafe|CafeOrCoffeeShop|Agent|Service|Attorney|Notary|NGO|Library|Podiatric|Physiotherapy|Dermatology|Optometric|PrimaryCare|CommunityHealth|DietNutrition|Midwifery|Nursing|Obstetric|Gynecologic|Pediatric|Psychiatric|PublicHealth|Emergency|Radiography|Bakery|LodgingBusiness|Accounting|Center|Centre|Preschool|University|FitnessCenter|HealthClub|Therapy|Laboratory|Bank|PerformingGroup|SportsTeam|SportsActivityLocation|Place|LocalBusiness|Church)$/;

export function isPersonItem(item: Item): boolean {
  if (item.types.some(type => PEOPLE.test(type))) return !isOrganisationCard(item);
  // schema.org's Physician and Dentist are organisations; sites use them for people.
  if (
    !item.types.some(type =>
      /^(?:Physician|Dentist|MedicalBusiness|Optometric|Psychologist|Physiotherapist|Chiropractor|MedicalOrganization|LocalBusiness|HealthAndBeautyBusiness|ProfessionalService)$/.test(
        type,
      ),
    )
  )
    return false;
  return (
    Boolean(item.props['givenName'] ?? item.props['honorificPrefix']) || isPersonsName(textOf(item.props['name']) ?? '')
  );
}

const NO_CONTACTS =
  /^(?:.*Article|BlogPosting|WebSite|WebPage|.*Page|Event|.*Event|Product|Offer|ContactPoint|PostalAddress|Review|JobPosting|BreadcrumbList|ListItem|ItemList|Service|MedicalProcedure|MedicalTherapy|MedicalCondition|Question|Answer|ImageObject|VideoObject|Role|.*Role|EducationalOccupationalCredential|PropertyValue|Rating|AggregateRating|Author)$/;

/** A named thing with an address or number is somebody to reach, whatever its type is called. */
function isReachable(item: Item): boolean {
  return (
    Boolean(item.props['name'] && (item.props['address'] || item.props['telephone'])) &&
    !item.types.some(type => NO_CONTACTS.test(type))
  );
}

export function isOrganisationItem(item: Item): boolean {
  const organisation = isReachable(item) || item.types.some(type => ORGANISATIONS.test(type) || PEOPLE.test(type));
  return organisation && !isPersonItem(item);
}

/** An h-card whose org is its name is the organisation's (microformats.org/wiki/hcard#Organization_Contact_Info). */
function isOrganisationCard(item: Item): boolean {
  const name = textOf(item.props['name']);
  if (!item.types.includes('h-card')) return isNamedPlace(item, name);
  const org = textOf(item.props['worksFor']);
  if (name && org && foldText(name) === foldText(org)) return true;
  if (item.props['givenName'] || item.props['familyName'] || item.props['jobTitle']) return false;
  if (!name) return Boolean(item.props['worksFor']);
  return !org && isNamedPlace(item, name);
}

/** Joomla calls every contact a Person, "The Curragh Surgery" too. */
function isNamedPlace({ props }: Item, name: string | null): boolean {
  if (!name || props['givenName'] || props['familyName'] || isPersonsName(name)) return false;
  return foldText(name)
    .split(' ')
    .some(word => ORGANISATION_WORDS.has(word));
}

export function isPersonsName(text: string): boolean {
  const name = nameIn(text);
  return (
    name !== null &&
    name.score >= 0.5 &&
    (name.rest === '' || name.score >= 0.6) &&
    !foldText(name.rest)
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word))
  );
}

export function textOf(values: ItemValue[] | undefined): string | null {
  for (const value of values ?? []) if (typeof value === 'string' && value.trim()) return value.trim();
  return null;
}
