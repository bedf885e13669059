using Baogao.Languages;

namespace Baogao.Model;

/// <summary>Periods in words.</summary>
internal static class PeriodText
{
    public static string Of(Period period, Language language) => language.Texts().Period(period);

    public static string Month(DateOnly day, Language language, bool withYear) => language.Texts().Month(Period.OfMonth(day.Year, day.Month), withYear);
}
