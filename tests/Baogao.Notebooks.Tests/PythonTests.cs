namespace Baogao.Notebooks.Tests;

public sealed class PythonTests
{
    [Fact]
    public void A_module_of_the_working_folder_does_not_take_the_place_of_Pythons_own()
    {
        Python.RequireNbformat();
        using var folder = new TemporaryFolder();
        folder.Write("json.py", "raise SystemExit(0)");
        Assert.Equal("[1]", Python.OutputIn(folder.Path, "import json, sys; sys.stdout.write(json.dumps([1]))"));
    }
}
