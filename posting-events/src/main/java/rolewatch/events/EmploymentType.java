package rolewatch.events;

/** The form of employment that a posting offers. */
public enum EmploymentType {
  FULL_TIME,
  PART_TIME,
  CONTRACT,
  TEMPORARY,
  INTERNSHIP,
  FREELANCE,
  VOLUNTEER
}
