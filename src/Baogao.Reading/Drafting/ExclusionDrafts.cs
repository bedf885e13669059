using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Drafting;

/// <summary>Accounts for every number that no statement holds: each gets an exclusion with its reason.</summary>
internal static class ExclusionDrafts
{
    private const decimal Unsure = 0.6m;
    private const decimal Phrase = 0.95m;

    /// <summary>Adds the exclusions to the runs of statements.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What the reader made of the numbers.</param>
    /// <param name="repeated">Places of figures that an earlier figure states.</param>
    /// <param name="spans">The runs of the statements, in the order of the text.</param>
    internal static List<Span> Add(DraftText text, ReportReading reading, IReadOnlyDictionary<int, FigureDraft> repeated, List<Span> spans)
    {
        var byPlace = new Dictionary<int, Reading>();
        foreach (var one in reading.Readings)
        {
            byPlace.TryAdd(text.Report.IndexOf(one.Position), one);
        }

        var all = spans.Concat(Left(text.Numbers, spans, run => Of(text, run, byPlace.GetValueOrDefault(run.Start), repeated.ContainsKey(run.Start)))).OrderBy(span => span.Start).ToList();
        JoinDates(text, all);
        WithUnits(text, all, repeated);
        return [.. all.Concat(Left(text.Chinese, all, run => new ExclusionDraft { CoreStart = run.Start, CoreEnd = run.End, Reason = repeated.ContainsKey(run.Start) ? "repetition" : OfChinese(text, run), Confidence = IsPhrase(text, run) ? Phrase : Unsure })).OrderBy(span => span.Start)];
    }

    private static IEnumerable<Span> Left(ImmutableArray<TextRun> runs, List<Span> spans, Func<TextRun, ExclusionDraft> make)
    {
        var next = 0;
        foreach (var run in runs)
        {
            while (next < spans.Count && spans[next].End <= run.Start)
            {
                next++;
            }

            if (next == spans.Count || spans[next].Start > run.Start || spans[next].End < run.End)
            {
                yield return new Span { Start = run.Start, End = run.End, Rows = { make(run) } };
            }
        }
    }

    private static ExclusionDraft Of(DraftText text, TextRun run, Reading? reading, bool isRepeated)
        => new()
        {
            CoreStart = run.Start,
            CoreEnd = run.End,
            Confidence = reading?.Confidence.Class ?? Unsure,
            Reason = isRepeated ? "repetition" : reading?.Class switch
            {
                NumberClass.Date => Day.IsMatch(text.Text.AsSpan(run.Start, Math.Min(12, text.Text.Length - run.Start))) ? "date" : "period_reference",
                NumberClass.Structure => reading.Reason.Contains("page", StringComparison.Ordinal) ? "page_mark" : "document_structure",
                NumberClass.Reference or NumberClass.Figure or NumberClass.Rank => "description",
                NumberClass.Part => "date",
                _ => OfName(text, run),
            },
        };

    private static string OfName(DraftText text, TextRun run)
    {
        var (from, to) = (Math.Max(0, run.Start - 6), Math.Min(text.Text.Length, run.End + 6));
        var around = text.Text[from..to];
        return Parcel.IsMatch(around) ? "place_or_parcel" : Slogan.IsMatch(around) ? "policy_name" : "proper_name";
    }

    private static string OfChinese(DraftText text, TextRun run)
        => text.Text[run.Start] != '第' ? "idiom"
            : run.End < text.Text.Length && text.Text[run.End] is '届' or '次' or '季' or '产' or '号' or '批' ? "proper_name"
            : "idiom";

    // 一批, 三年, 二十大, 第三产业: of 246 such runs that an annotator labelled, one stated a number.
    private static bool IsPhrase(DraftText text, TextRun run) => Phrases.IsMatch(text.Text.AsSpan(run.Start, Math.Min(run.Length + 2, text.Text.Length - run.Start)));

    // A repetition is known by its unit too.
    private static void WithUnits(DraftText text, List<Span> spans, IReadOnlyDictionary<int, FigureDraft> repeated)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].IsExclusion && repeated.TryGetValue(spans[i].Start, out var figure))
            {
                spans[i].End = Math.Max(spans[i].End, text.Before(Math.Min(figure.CoreEnd, i + 1 < spans.Count ? spans[i + 1].Start : figure.CoreEnd)));
            }
        }
    }

    /// <summary>The reason that a quote bears out: a date has a day, a period a year or a month, and a number alone on its line is that of a page.</summary>
    internal static string ReasonFor(DraftText text, Span span, string reason) => reason switch
    {
        _ when text.IsLine(span.Start, span.End) => "page_mark",
        "date" when !DayOfDate.IsMatch(text.Text.AsSpan(span.Start, span.End - span.Start)) => "period_reference",
        "period_reference" when text.Text.AsSpan(span.Start, span.End - span.Start).IndexOfAny('年', '月', '季') < 0 => "proper_name",
        _ => reason,
    };

    // 2022年12月27日: one date, one exclusion.
    private static void JoinDates(DraftText text, List<Span> spans)
    {
        for (var i = spans.Count - 1; i > 0; i--)
        {
            var (one, other) = (spans[i - 1], spans[i]);
            if (one.IsExclusion && other.IsExclusion && other.Start - one.End is >= 0 and <= 2 && text.Text.AsSpan(one.End, other.Start - one.End) is "年" or "月" or "-" or "—" or "." or "/" or "+" or "×" or "月-" or "年-" or "—" or "至" or "月至" or ":"
                && text.SectionAt(one.Start) == text.SectionAt(other.Start))
            {
                one.End = other.End;
                spans.RemoveAt(i);
            }
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var end = spans[i].End;
            if (spans[i].IsExclusion && end < text.Text.Length && text.Text[end] is '年' or '月' or '日' && (i + 1 == spans.Count || spans[i + 1].Start > end))
            {
                spans[i].End++;
            }
        }
    }

    private static readonly Regex Day = new(@"^[0-9]{1,4}[年月][0-9]{1,2}[月日]|^[0-9]{1,2}日|^[0-9]{4}[-.][0-9]{1,2}[-.]");

    private static readonly Regex DayOfDate = new("月[0-9]{1,2}日|[0-9]{4}[-.][0-9]{1,2}[-.][0-9]{1,2}");

    private static readonly Regex Phrases = new("^(?:一.|[二三四五六七八九十百两]+(?:年|届|级|星级)|二十大|第[^第]{1,3}(?:届|次|季|产|号|批|方面|条|轮|代|责|要))");

    private static readonly Regex Parcel = new("[A-Z][0-9]+-[0-9]+|[0-9]+-[0-9]+地块|地块|号线|号路|国道|省道|高速|铁路");

    private static readonly Regex Slogan = new(@"[0-9][+×][0-9A-Z]|条[”》]?(?:措施|政策|意见)|行动|计划|工程|“");
}
