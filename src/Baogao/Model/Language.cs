namespace Baogao;

/// <summary>The language that charts, tables and findings speak.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, simplified.</summary>
    Chinese,
}

/// <summary>One text in both languages.</summary>
/// <param name="Zh">Chinese, as the report writes it where it is a name.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Zh, string En)
{
    /// <summary>The text for a reader of <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;
}
