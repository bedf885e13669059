using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A target with its name, for a title.</summary>
/// <param name="Name">What is aimed at.</param>
/// <param name="Target">The target.</param>
/// <param name="Measure">Level, growth, rate …</param>
/// <param name="Growth">The growth stated of a level; null for none.</param>
/// <param name="Base">What kind of number the growth is against; null where that is not stated.</param>
/// <param name="BaseYear">Its year; null where it is not stated.</param>
/// <param name="IsLikeForLike">True where the text says 同口径.</param>
internal sealed record NamedTarget(LocalText Name, Quantity Target, Measure Measure, Quantity? Growth, FigureKind? Base, Period? BaseYear, bool IsLikeForLike);

/// <summary>The words of a target, and what commitments they carry.</summary>
/// <param name="Written">The words as the text has them; null where the text has none.</param>
/// <param name="Commitments">The commitments, each with the word that carries it.</param>
internal sealed record TargetWords(string? Written, IReadOnlyList<NamedWord> Commitments);

/// <summary>A word and the name of what it stands for.</summary>
internal sealed record NamedWord(LocalText Name, string Word);

/// <summary>How far an outcome stands from an aim, positive beyond it.</summary>
/// <param name="Aim">A target or a stretch target.</param>
/// <param name="IsRevised">True for a target that was revised within its year.</param>
/// <param name="FromLow">From its number, or from the low end of a range.</param>
/// <param name="FromMiddle">From the middle of a range; null for one number.</param>
/// <param name="Direction">Which way the aim points.</param>
/// <param name="Outcome">How the outcome bounds the truth.</param>
/// <param name="IsMet">Whether the aim was met; null for no verdict.</param>
internal sealed record GapNumber(FigureKind Aim, bool IsRevised, decimal FromLow, decimal? FromMiddle, TargetDirection Direction, Comparator Outcome, bool? IsMet);
