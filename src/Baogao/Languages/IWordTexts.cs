using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Names, numbers, periods and units as a reader writes them.</summary>
internal interface IWordTexts
{
    /// <summary>A name in the language.</summary>
    string Name(LocalText name);

    /// <summary>A text that no language changes.</summary>
    string AsWritten(string text);

    /// <summary>Texts one after another, each on a line of its own.</summary>
    string Lines(IReadOnlyList<Sentence> lines);

    /// <summary>Says of a text that no person has confirmed it yet, at the end of its first line.</summary>
    string UnconfirmedText(Sentence text);

    /// <summary>The word for what no person has confirmed yet.</summary>
    string Unconfirmed();

    /// <summary>How many of all figures no person has confirmed yet, at least one.</summary>
    string Drafts(int drafts, int all);

    /// <summary>Says whose number it is, at the end of the first line of a text.</summary>
    string OfSubject(Sentence text, string subject);

    /// <summary>A number with its thousands set apart.</summary>
    string Number(decimal value);

    /// <summary>A number with its unit.</summary>
    string Amount(decimal value, Unit unit);

    /// <summary>A number as a report states it, with its comparator and unit.</summary>
    string Quantity(Quantity quantity);

    /// <summary>The number, or both ends of the range, without comparator and unit.</summary>
    string Digits(Quantity quantity);

    /// <summary>A computed number with its unit and its interval.</summary>
    string Derived(DerivedNumber derived);

    /// <summary>Both ends of an interval.</summary>
    string Interval(Interval interval);

    /// <summary>A unit, with what it means where a reader of the language may not know it.</summary>
    string Unit(Unit unit);

    /// <summary>A period.</summary>
    string Period(Period period);

    /// <summary>A period and how it is known, where the text does not state it.</summary>
    string PeriodKnown(Period period, PeriodBasis basis);

    /// <summary>A month by its name.</summary>
    string Month(Period month, bool withYear);

    /// <summary>A month as an axis writes it.</summary>
    string ShortMonth(Period month, bool withYear);

    /// <summary>Months in a row.</summary>
    string Months(IReadOnlyList<Period> months, bool withYear);

    /// <summary>Whether a figure is an outcome or an aim.</summary>
    string Kind(FigureKind kind);

    /// <summary>A place in a league table.</summary>
    string Place(int place);

    /// <summary>A place and those that it belongs to, the nearest first.</summary>
    string FullName(IReadOnlyList<LocalText> places);
}
