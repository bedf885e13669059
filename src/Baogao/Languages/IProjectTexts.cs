using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The next year's projects.</summary>
internal interface IProjectTexts
{
    string Missing(string edition, int year);

    /// <param name="year">The year of the lists.</param>
    /// <param name="listed">How many projects they hold.</param>
    /// <param name="programmes">How many of them each programme has.</param>
    /// <param name="carried">How many carry on from the year before.</param>
    string Title(int year, int listed, IReadOnlyList<NamedCount> programmes, int carried);

    string ByCategory();

    string ByArea();

    string AsCounted();

    /// <summary>A period before a name.</summary>
    string InPeriod(Period period, LocalText name);

    string CarriedOn();

    string CarriedOnFound(int listed, int carried, int year, IReadOnlyList<NamedCount> programmes);

    string Coded();

    string SizesDiffer();
}
