namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string TargetsAreDerived() => "The targets themselves are not stated; they are derived from value and share, with the interval that rounding allows.";

    private static string Digits(DerivedNumber value) => value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
