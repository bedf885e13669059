namespace Baogao.Model;

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
public sealed record LocalText(string Zh, string En);

/// <summary>Reads language tags.</summary>
public static class Languages
{
    /// <summary>The language of a tag: <c>en</c> or <c>zh</c>, with or without a region (<c>zh-CN</c>).</summary>
    /// <exception cref="FormatException">Another language.</exception>
    public static Language Parse(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split('-')[0] switch
        {
            "en" => Language.English,
            "zh" => Language.Chinese,
            _ => throw new FormatException($"\"{tag}\" is not a language of the charts. Write en or zh."),
        };
    }
}
