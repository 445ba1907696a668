package org.parallax.entity;

/// How a text refers to somebody or something.
public enum MentionKind {
  /// By name, with or without a title or an office before or behind it.
  NAME,
  /// By office, role or demonym («the Iranian defence minister», «Russian military experts»), with
  /// no name.
  ROLE,
  /// By a pronoun or a noun that stands for one («ông», «he», «the ministry»).
  PRONOUN,
  /// By a phrase that stands for several, each of which has a mention of that span («both
  /// countries»).
  JOINT
}
