using System.Globalization;
using System.Text;
using System.Text.Json;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking;

namespace Baogao.Reading.Confirming;

/// <summary>Writes a <see cref="DraftReview"/> as lines of text or as JSON.</summary>
public static class DraftReviewText
{
    /// <summary>The open rows by class and sentence; those of class C are only counted by section unless all are asked for, or stand in a sentence with others. Then what the sample proves, if there is one, and the counts.</summary>
    public static string ToText(DraftReview review, Language language = Language.English, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(review);
        var (texts, text) = ((IConfirmingTexts)language.Texts(), new StringBuilder());
        foreach (var sentences in review.Sentences.GroupBy(sentence => sentence.Class).Where(sentences => all || sentences.Key != DraftClass.C))
        {
            text.Append(texts.Class(sentences.Key, review.Open(sentences.Key))).Append('\n');
            foreach (var sentence in sentences)
            {
                text.Append('\n').Append(sentence.Place.Text is { } words ? $"{sentence.Place.Section} {VisibleText.Line(words)}" : texts.InSection(sentence.Place.Section.ToString())).Append('\n');
                // Who reads a sentence may as well see what else is taken from it; of a whole section that would be too much.
                Append(text, sentence.Rows.Where(row => all || sentence.Place.Text is not null || row.Class != DraftClass.C).OrderBy(row => row.Class), language);
            }

            text.Append('\n');
        }

        return text + Rest(review, texts, all) + Ending(review, language);
    }

    /// <summary>The rows of the sample in the order in which they were drawn, as far as they are open, then what it proves and the counts.</summary>
    public static string ToSampleText(DraftReview review, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(review);
        var (open, text) = (review.Sentences.SelectMany(sentence => sentence.Rows.Select(row => (row.Id, Row: row, sentence.Place))).ToDictionary(one => one.Id), new StringBuilder());
        foreach (var (_, row, place) in (review.State.Sample?.Rows ?? []).Where(open.ContainsKey).Select(id => open[id]))
        {
            text.Append(place.Text is { } words ? $"{place.Section} {VisibleText.Line(words)}\n" : "");
            Append(text, [row], language);
        }

        return text + Ending(review, language);
    }

    /// <summary>How many rows of each class are open and how many are confirmed; that there is no draft, where there is none.</summary>
    public static string Counts(DraftReview review, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(review);
        var texts = (IConfirmingTexts)language.Texts();
        return review.Count.Drafts == 0 ? texts.NoDrafts(review.Directory)
            : texts.Counts(review.Open(DraftClass.A), review.Open(DraftClass.B), review.Open(DraftClass.C), review.Count.All - review.Count.Drafts, review.Count.All);
    }

    /// <summary>
    /// One JSON document: edition, counts, sample and the open rows by sentence, those of class C too. What a row says, and messages, are in the language; all else is
    /// the same in every language. Chinese is not escaped; lines end with LF.
    /// </summary>
    public static string ToJson(DraftReview review, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(review);
        return JsonSerializer.Serialize(
            new
            {
                Edition = review.Name,
                review.Directory,
                Open = new { A = review.Open(DraftClass.A), B = review.Open(DraftClass.B), C = review.Open(DraftClass.C) },
                Confirmed = review.Count.All - review.Count.Drafts,
                review.Count.All,
                Sample = review.State.Sample is { } sample ? new { sample.Seed, sample.Size, From = sample.From.Count, sample.Rows, sample.Wrong, MostWrongPercent = sample.MostWrong(), Stale = sample.WhyStale(review) } : null,
                Sentences = review.Sentences.Select(sentence => new
                {
                    Section = sentence.Place.Section.ToString(),
                    sentence.Class,
                    sentence.Place.Text,
                    Rows = sentence.Rows.Select(row => new
                    {
                        row.Id, row.Table, row.Key, row.Class, row.Reasons, Says = row.Says.In(language), row.Place.Quote, row.Place.Confidence, row.Row.Table.Path, row.Row.Line,
                        Problems = row.Problems.Select(problem => new { Code = problem.Code.Printed(), problem.Severity, Message = problem.Message.In(language) }),
                    }),
                }),
            },
            CheckReport.Json) + "\n";
    }

    /// <summary>How many rows of class C there are, where they are not listed.</summary>
    private static string Rest(DraftReview review, IConfirmingTexts texts, bool all)
    {
        var rows = review.Sentences.SelectMany(sentence => sentence.Rows.Where(row => row.Class == DraftClass.C).Select(_ => sentence.Place.Section)).ToList();
        return all || rows.Count == 0 ? ""
            : $"{texts.Class(DraftClass.C, rows.Count)}\n  {texts.Rest(rows.Count, [.. rows.CountBy(section => section).OrderBy(section => section.Key).Select(section => string.Create(CultureInfo.InvariantCulture, $"{section.Key} ({section.Value})"))])}\n\n";
    }

    private static void Append(StringBuilder text, IEnumerable<DraftRow> rows, Language language)
    {
        var texts = (IConfirmingTexts)language.Texts();
        foreach (var row in rows)
        {
            text.Append("  ").Append(row.Class).Append(' ').Append(VisibleText.Line(row.Id)).Append("  ").Append(VisibleText.Line(row.Says.In(language).Replace('\n', ' '))).Append('\n');
            Sentence[] reasons = [.. row.Reasons.Select(reason => Sentence.Of<IConfirmingTexts>(one => one.Reason(reason)))];
            text.Append("      ").Append(VisibleText.Line(texts.Evidence(row.Place.Quote ?? "", row.Place.Confidence, reasons))).Append('\n');
            foreach (var problem in row.Problems.Where(problem => problem.Severity > Severity.Information))
            {
                text.Append("      ").Append(CheckReport.Line(problem, language)).Append('\n');
            }
        }
    }

    private static string Ending(DraftReview review, Language language)
        => (review.State.Sample is { } sample && sample.WhyStale(review) is null ? sample.Drawn().In(language) + "\n" : "") + Counts(review, language) + "\n";
}
