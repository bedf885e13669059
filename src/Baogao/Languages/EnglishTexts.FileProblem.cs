namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string FolderIsAFile() => "This is a file. Give the folder that holds it.";

    public string FolderMissing(IReadOnlyList<string> near, IReadOnlyList<string> siblings)
        => $"There is no such folder.{DidYouMean(near)} {(siblings.Count == 0 ? "Give the folder of an edition, such as data/gaohang-2022." : $"The editions beside it are {And(siblings)}.")}";

    public string EditionMissing(IReadOnlyList<string> looked, IReadOnlyList<string> near, IReadOnlyList<string> found)
        => looked.Count == 0 ? "There is no such edition: neither the current folder nor one above it has a folder data/. Change to the folder of the project, or give the path of the edition's folder."
            : $"There is no such edition in {And(looked)}.{DidYouMean(near)} {(found.Count == 0 ? "There are no editions there. Give the path of the edition's folder." : $"The editions there are {(found.Count > Wording.MostListed ? First(found) : And(found))}.")}";

    public string PackageMissing()
        => "The file is missing: this folder is no edition. Give the folder that holds datapackage.json, such as data/gaohang-2022.";

    public string TableFileMissing() => "The table is declared in datapackage.json and is not there. Restore the file, or take the resource out.";

    public string FileNotDeclared() => "The file is not declared in datapackage.json and was not read. Declare it, or move it away.";

    public string FileElsewhere() => "The file lies in another folder. Nothing outside the edition's folder is read: put the file itself here.";

    public string FileIsLink() => "The file is a symbolic link. Nothing outside the edition's folder is read: put the file itself here.";

    public string FileMissing() => "There is no such file.";

    public string FileIsFolder() => "A folder stands where a file is expected. Move it away.";

    public string LinkIsDead() => "This is a link that leads to no file. Put the file itself here, or mend the link.";

    public string FileEmpty() => "The file is empty. Restore its contents, or take it out of datapackage.json.";

    public string FileNotOpened() => "The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.";

    public string FileUnreadable() => "The file cannot be read. Close it in other programs and see that you may read it.";

    public string FileTooLarge(int megabytes)
        => $"The file is larger than {N(megabytes)} MB, the most that is read. Move it away, or make it smaller.";

    public string TableTooLarge(int megabytes, int mostMegabytes)
        => $"The file has {N(megabytes)} MB, and at most {N(mostMegabytes)} MB are read. Put another file in its place, with the rows of this edition only.";

    public string FileIsUtf16(bool isTable) => $"The file is UTF-16. Save it as UTF-8{InExcel(isTable)}.";

    public string FileIsGbk(bool isTable) => $"The file is not UTF-8; it looks like GBK. Save it as UTF-8{InExcel(isTable)}.";

    public string ByteNotUtf8() => "The file is not UTF-8: a byte here belongs to no character. Restore the file, or save it as UTF-8.";

    public string MoreProblems(int more, int listed) => $"{N(more)} more problems are not listed. Mend these {N(listed)} first.";
}
