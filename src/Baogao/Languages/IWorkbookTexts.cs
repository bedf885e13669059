namespace Baogao.Languages;

/// <summary>The words of a workbook.</summary>
internal interface IWorkbookTexts
{
    /// <summary>The foot of a printed page; Excel puts the numbers in place of the codes.</summary>
    string PrintedPage(string number, string count);

    /// <summary>The note under a table that has more rows than a sheet holds.</summary>
    string RowsCut(int shown, int count);

    /// <summary>The note under a table of which some texts are longer than a cell holds.</summary>
    string TextsCut(int count, int most);
}
