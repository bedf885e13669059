namespace Baogao.Formatting;

/// <summary>
/// Names the formatters of a type by .NET Interactive's convention, which looks for an attribute of this name, whoever defines it:
/// so charts and tables show as such in that kernel too, and this library needs no reference to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}

/// <summary>One formatter by convention: a MIME type and a method that writes a value, or gives null for one that it does not know.</summary>
internal sealed class ConventionFormatter(string mimeType, Func<object, string?> text)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (text(instance) is not { } written)
        {
            return false;
        }

        writer.Write(written);
        return true;
    }
}
