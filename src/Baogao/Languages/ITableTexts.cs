using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The words of a table of data.</summary>
internal interface ITableTexts
{
    /// <summary>The head of a column.</summary>
    /// <param name="column">Its name in the data.</param>
    /// <param name="title">Its title in the dictionary of the data; null where it has none.</param>
    string Head(string column, LocalText? title);

    /// <summary>The head of a column that is not in the dictionary of the data, for a reader.</summary>
    /// <param name="column">Its name, as the code of a cell gives it.</param>
    string HeadInWords(string column);

    /// <summary>A code as a cell.</summary>
    string Code(string code, LocalText name);

    /// <summary>The name of the one column of a series.</summary>
    string Value();

    /// <summary>In place of a table without rows.</summary>
    string EmptyTable();

    /// <summary>The note under a table that is cut.</summary>
    string Cut(int shown, int count);
}
