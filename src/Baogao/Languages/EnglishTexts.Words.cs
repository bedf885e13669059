using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string Name(LocalText name) => name.En;

    public string AsWritten(string text) => text;

    public string Lines(IReadOnlyList<Sentence> lines) => string.Join('\n', lines.Select(line => line.In(this)));

    public string UnconfirmedText(Sentence text) => Lined.AtFirstLine(text.In(this), " (draft)");

    public string Unconfirmed() => "draft";

    public string Drafts(int drafts, int all) => drafts < all ? string.Create(CultureInfo.InvariantCulture, $"{drafts} of {all} figures not yet confirmed.")
        : all == 1 ? "1 figure not yet confirmed." : string.Create(CultureInfo.InvariantCulture, $"All {all} figures not yet confirmed.");

    public string OfSubject(Sentence text, string subject) => Lined.AtFirstLine(text.In(this), $" ({subject})");

    public string Number(decimal value) => Wording.Number(value).Replace('-', '−');

    public string Amount(decimal value, Unit unit) => Percent($"{Number(value)} {unit}".Trim());

    public string Quantity(Quantity quantity) => quantity is { IsChange: true, Value: { } low, High: { } high }
        ? $"{Signed(low, quantity.Unit)} to {Signed(high, quantity.Unit)}"
        : Ranged(quantity, Percent(Wording.Of(quantity)));

    private string Signed(decimal value, Unit unit) => (value > 0 ? "+" : "") + Amount(value, unit);

    /// <summary>A range has the dash of English.</summary>
    private static string Ranged(Quantity quantity, string text) => quantity.High is null ? text : text.Replace('—', '–');

    public string Digits(Quantity quantity) => Ranged(quantity, Wording.Numbers(quantity));

    public string Derived(DerivedNumber derived)
        => $"{derived.Value.ToString(CultureInfo.InvariantCulture)} {derived.Unit} ({derived.Interval})".Replace("  ", " ", StringComparison.Ordinal);

    public string Interval(Interval interval) => interval.ToString();

    public string Unit(Unit unit) => (unit.Base, unit.Scale) switch
    {
        ("元", 1_000_000_000_000m) => $"{unit}, trillion yuan",
        ("元", 100_000_000m) => $"{unit}, 100 million yuan",
        ("元", 10_000m) => $"{unit}, 10 thousand yuan",
        ("元", _) => $"{unit}, yuan",
        _ => unit.Text,
    };

    public string Period(Period period)
    {
        if (period.End is null && period.Start.Day == 1)
        {
            return "from " + Month(period, withYear: true);
        }

        if (period.Months is not { } months || period.End is not { } end)
        {
            return period.End == period.Start ? Day(period.Start, withYear: true) : period.ToString();
        }

        if (months % 12 == 0 && period.Start.Month == 1)
        {
            return period.Start.Year == end.Year ? N(end.Year) : $"{N(period.Start.Year)} to {N(end.Year)}";
        }

        return months == 1 ? Month(period, withYear: true) : $"{Month(period, period.Start.Year != end.Year)} to {Month(end, withYear: true)}";
    }

    public string PeriodKnown(Period period, PeriodBasis basis) => Period(period) + basis switch
    {
        PeriodBasis.Inferred => " (inferred)",
        PeriodBasis.Unstated => " (not stated)",
        _ => "",
    };

    public string Month(Period month, bool withYear) => Month(month.Start, withYear);

    public string ShortMonth(Period month, bool withYear) => month.Start.ToString(withYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);

    public string Months(IReadOnlyList<Period> months, bool withYear) => string.Join(", ", months.Select(month => Month(month, withYear)));

    public string Kind(FigureKind kind) => kind == FigureKind.StretchTarget ? "stretch target" : kind.Token();

    public string Place(int place)
    {
        var ending = (place % 100) is >= 11 and <= 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return N(place) + ending;
    }

    public string FullName(IReadOnlyList<LocalText> places) => string.Join(", ", places.Select(place => place.En));

    private static string Month(DateOnly day, bool withYear) => day.ToString(withYear ? "MMMM yyyy" : "MMMM", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day, bool withYear) => day.ToString(withYear ? "d MMMM yyyy" : "d MMMM", CultureInfo.InvariantCulture);
}
