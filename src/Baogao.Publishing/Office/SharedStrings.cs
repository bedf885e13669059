using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Publishing.Office;

/// <summary>The texts of a workbook, each once. Previews on phones and Apple's Numbers show no text that stands in its cell.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>The number of a text, which its cell holds.</summary>
    public int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(text);
        }

        return number;
    }

    public void Write(SharedStringTablePart part)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new SharedStringTable());
        foreach (var text in texts)
        {
            xml.WriteElement(new SharedStringItem(new Text(OfficeText.InSheet(text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        xml.WriteEndElement();
    }
}
