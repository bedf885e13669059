using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IConfirmingTexts.Row(LocalText name, IReadOnlyList<Sentence> says) => $"{name.En}: {string.Join(", ", says.Select(one => one.In(this)))}";

    string IConfirmingTexts.Class(DraftClass one, int rows) => string.Create(CultureInfo.InvariantCulture, $"{one}: {one switch
    {
        DraftClass.A => "looked at by a person, one by one",
        DraftClass.B => "likely wrong, or used often",
        _ => "the rest",
    }} ({rows})");

    string IConfirmingTexts.Evidence(string quote, decimal? confidence, IReadOnlyList<Sentence> reasons)
        => string.Join("; ", new[] { $"“{quote}”", confidence is { } sure ? $"confidence {sure.ToString(CultureInfo.InvariantCulture)}" : null, string.Join(", ", reasons.Select(reason => reason.In(this))) }
            .Where(part => !string.IsNullOrEmpty(part)));

    string IConfirmingTexts.Reason(DraftReason reason) => reason switch
    {
        DraftReason.Target => "a target",
        DraftReason.Ranking => "a place in a ranking",
        DraftReason.Headline => "a headline indicator",
        DraftReason.Title => "in a chart's title",
        DraftReason.Checker => "the checker doubts it",
        DraftReason.Period => "period not stated",
        DraftReason.LevelAndGrowth => "level and growth in one quote",
        DraftReason.NewUnit => "a rare unit",
        DraftReason.List => "a list told with 分别",
        DraftReason.Used => "other rows rest on it",
        _ => "confidence below 0.9",
    };

    string IConfirmingTexts.InSection(string section) => $"Section {section}";

    string IConfirmingTexts.Rest(int rows, IReadOnlyList<string> sections)
        => string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "row" : "rows")}: {string.Join(", ", sections)}. Look at a random sample (--sample 30), or read a section (--section), or list them (--all).");

    string IConfirmingTexts.NoDrafts(string edition) => $"{edition} has no drafts: a person has confirmed every row.";

    string IConfirmingTexts.Counts(int a, int b, int c, int confirmed, int all)
        => string.Create(CultureInfo.InvariantCulture, $"Open: {a} A, {b} B, {c} C. Confirmed: {confirmed} of {all} rows ({100 * confirmed / all} %).");

    string IConfirmingTexts.Proves(int sample, int of, int wrong, decimal most) => sample == of
        ? string.Create(CultureInfo.InvariantCulture, $"All {of} were looked at: {wrong} wrong.")
        : string.Create(CultureInfo.InvariantCulture, $"{(wrong == 0 ? "No error" : wrong == 1 ? "1 error" : $"{wrong} errors")} in a random {sample} of {of}: at most {most} % of them are wrong, with 95 % confidence.");

    string IConfirmingTexts.Drawn(int sample, int of, int wrong, decimal most)
        => string.Create(CultureInfo.InvariantCulture, $"The sample: {sample} of {of} rows of class C, {wrong} of them found wrong. If no other is wrong, at most {most} % of the {of} are, with 95 % confidence. Wrong ones: --wrong ID. Then confirm the rest: --rest.");

    string IConfirmingTexts.Confirmed(int rows) => string.Create(CultureInfo.InvariantCulture, $"Confirmed now: {rows} {(rows == 1 ? "row" : "rows")}.");
}
