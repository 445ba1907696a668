package org.parallax.event;

/// The event types of PLOVER 2.0, with their place on the scale from conflict to cooperation.
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  SUPPORT(Quad.VERBAL_COOPERATION, 5),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  AID(Quad.MATERIAL_COOPERATION, 10),
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  REQUEST(Quad.VERBAL_CONFLICT, 0),
  ACCUSE(Quad.VERBAL_CONFLICT, -3),
  REJECT(Quad.VERBAL_CONFLICT, -2),
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  PROTEST(Quad.MATERIAL_CONFLICT, -5),
  SANCTION(Quad.MATERIAL_CONFLICT, -6),
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  COERCE(Quad.MATERIAL_CONFLICT, -7),
  ASSAULT(Quad.MATERIAL_CONFLICT, -9);

  /// The four classes that the types fall into.
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  private final Quad quad;
  private final double score;

  EventType(Quad quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  public Quad quad() {
    return quad;
  }

  /// From -10, hostile, to +10, cooperative.
  public double score() {
    return score;
  }

  /// Whether it is put on somebody, so that whoever suffers it may be named where one looks for who
  /// does it.
  boolean strikes() {
    return switch (this) {
      case REQUEST, ACCUSE, REJECT, THREATEN, SANCTION, COERCE, ASSAULT -> true;
      default -> false;
    };
  }
}
