using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The words of a workbook.</summary>
internal interface IWorkbookTexts
{
    /// <summary>The name of the first sheet, which lists the others.</summary>
    string ContentsSheet();

    string SheetHead();

    /// <summary>What a sheet shows.</summary>
    string ContentHead();

    string RowsHead();

    /// <summary>How many of its figures no person has confirmed yet.</summary>
    string DraftsHead();

    /// <summary>The name of the sheet of all figures of an edition.</summary>
    string FiguresSheet(LocalText place, int year);

    /// <summary>The title of that sheet.</summary>
    string AllFigures(string edition);

    /// <summary>An edition that the workbook was made from.</summary>
    string MadeFrom(string title, string name, string hash);

    /// <summary>The head of the column that holds the value as a number.</summary>
    string AsNumberHead();

    /// <summary>The foot of a printed page; Excel puts the numbers in place of the codes.</summary>
    string PrintedPage(string number, string count);

    /// <summary>The note under a table that has more rows than a sheet holds.</summary>
    string RowsCut(int shown, int count);

    /// <summary>The note under a table of which some texts are longer than a cell holds.</summary>
    string TextsCut(int count, int most);
}
