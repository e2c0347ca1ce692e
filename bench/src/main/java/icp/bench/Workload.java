package icp.bench;

/** What can be measured, in the order in which it is. */
enum Workload {
  RACE,
  ORCHESTRATOR,
  PACED,
  READS,
  CHECKS,
  PICTURES,
  UPLOADS,
  PARKED,
  SAFETY,
  START
}
