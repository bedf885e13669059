using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What stands behind a mark.</summary>
internal interface IEvidenceTexts
{
    /// <summary>A computed value, as charts set it.</summary>
    string DerivedValue(DerivedNumber value);

    /// <summary>What was computed, and how.</summary>
    string Derived(Sentence name, string formula);

    /// <summary>How something was computed.</summary>
    string DerivedBy(Sentence formula);

    /// <summary>Rows were counted.</summary>
    string CountedRows();

    /// <summary>What is ranked, among whom, with which grade.</summary>
    string Ranked(LocalText what, string scope, string? grade);

    string ToldInWords();

    string NoDate();

    /// <summary>A secondary source, and of which kind.</summary>
    string Secondary(LocalText kind);

    /// <summary>The earlier project that one carries on.</summary>
    string CarriesOn(LocalText earlier);
}
