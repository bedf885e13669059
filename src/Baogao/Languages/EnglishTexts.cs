using System.Globalization;

namespace Baogao.Languages;

/// <summary>English. One file a room.</summary>
internal sealed partial class EnglishTexts : ITexts
{
    private EnglishTexts()
    {
    }

    public static ITexts Shared { get; } = new EnglishTexts();

    public string Tag => "en";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 month</c>, <c>5 months</c>.</summary>
    private static string Months(int months) => N(months) + (months == 1 ? " month" : " months");

    /// <summary>A share in whole percent: <c>67 %</c>.</summary>
    private static string Share(decimal share) => Wording.WholePercent(share) + " %";
}
