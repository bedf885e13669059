namespace Baogao.Languages;

/// <summary>The page's own words.</summary>
internal interface IPageTexts
{
    /// <summary>The link that leads past the head of the page.</summary>
    string ToContent();

    /// <summary>The name of the list of notebooks.</summary>
    string Notebooks();

    /// <summary>Which notebooks failed, so that the page is not whole.</summary>
    string NotWhole(IReadOnlyList<string> failed);

    /// <summary>A sentence on an edition.</summary>
    string OfEdition(string title, string sentence);

    string ExecutedNotebook(string name);

    string Code();

    string Data();

    string Sources();

    /// <summary>What stands after the title of a secondary source.</summary>
    string SecondaryMark();

    string MadeOn(string day);

    string PictureByCode();

    /// <summary>Which forms of an output the page does not show.</summary>
    string NotShown(IReadOnlyList<string> forms);

    /// <summary>Which elements of a cell's HTML the page leaves out.</summary>
    string LeftOut(IReadOnlyList<string> elements);

    /// <summary>The name of a notebook's own chart that has no title.</summary>
    string OwnChart();

    string OwnNumbers();

    string BackToText();

    /// <summary>A box of a list of tasks.</summary>
    string Task(bool isDone);

    /// <summary>The address of a picture that its cell does not hold.</summary>
    string NoAttachment(string address);
}

/// <summary>Why a chart of a notebook's own is not drawn, each as the end of a sentence.</summary>
internal interface IFigureTexts
{
    string NoLayout();

    string NoTraces();

    string MapFromNetwork(string type);

    string NeedsWebGl(string type);

    string UnknownTrace(string type);

    /// <summary>The whole sentence; without a reason that the chart is malformed.</summary>
    string NotDrawn(string? reason);
}
