using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string Name(LocalText name) => name.Zh;

    public string AsWritten(string text) => text;

    public string Lines(IReadOnlyList<Sentence> lines) => string.Join('\n', lines.Select(line => line.In(this)));

    public string UnconfirmedText(Sentence text) => Lined.AtFirstLine(text.In(this), "（未核对）");

    public string Unconfirmed() => "未核对";

    public string Drafts(int drafts, int all) => drafts < all ? string.Create(CultureInfo.InvariantCulture, $"{all}项数据中有{drafts}项尚未核对。")
        : string.Create(CultureInfo.InvariantCulture, $"{all}项数据{(all == 1 ? "" : "均")}未核对。");

    public string OfSubject(Sentence text, string subject) => Lined.AtFirstLine(text.In(this), $"（{subject}）");

    public string Number(decimal value) => Wording.Number(value).Replace('-', '−');

    public string Amount(decimal value, Unit unit) => Number(value) + unit;

    public string Quantity(Quantity quantity) => Close(Wording.Of(quantity));

    public string Digits(Quantity quantity) => Wording.Numbers(quantity);

    public string Derived(DerivedNumber derived) => $"{derived.Value.ToString(CultureInfo.InvariantCulture)}{derived.Unit}（{Interval(derived.Interval)}）";

    public string Interval(Interval interval) => interval.Join(" 至 ");

    public string Unit(Unit unit) => unit.Text;

    public string Period(Period period)
    {
        if (period.End is null && period.Start.Day == 1)
        {
            return Month(period, withYear: true) + "以来";
        }

        if (period.Months is not { } months || period.End is not { } end)
        {
            return period.End == period.Start ? Day(period.Start, withYear: true) : period.ToString();
        }

        if (months % 12 == 0 && period.Start.Month == 1)
        {
            return period.Start.Year == end.Year ? N(end.Year) : $"{N(period.Start.Year)}至{N(end.Year)}";
        }

        return months == 1 ? Month(period, withYear: true)
            : period.Start.Year == end.Year ? $"{N(end.Year)}年{N(period.Start.Month)}至{N(end.Month)}月"
            : $"{Month(period, withYear: true)}至{Month(end, withYear: true)}";
    }

    public string PeriodKnown(Period period, PeriodBasis basis) => Period(period) + basis switch
    {
        PeriodBasis.Inferred => "（推断）",
        PeriodBasis.Unstated => "（原文未写明）",
        _ => "",
    };

    public string Month(Period month, bool withYear) => Month(month.Start, withYear);

    public string ShortMonth(Period month, bool withYear) => Month(month.Start, withYear);

    public string Months(IReadOnlyList<Period> months, bool withYear) => string.Join("、", months.Select(month => Month(month, withYear)));

    public string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Actual => "实际",
        FigureKind.Estimate => "预计",
        FigureKind.Target => "计划",
        _ => "力争",
    };

    public string Place(int place) => $"第{Han(place)}名";

    public string FullName(IReadOnlyList<LocalText> places) => string.Concat(places.Reverse().Select(place => place.Zh));

    private static string Month(DateOnly day, bool withYear) => $"{(withYear ? N(day.Year) + "年" : "")}{N(day.Month)}月";

    private static string Day(DateOnly day, bool withYear) => $"{Month(day, withYear)}{N(day.Day)}日";
}
