using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

internal static class Verwacht
{
    public static RegelovertredingException Regel(string code, Action handeling)
    {
        var fout = Assert.Throws<RegelovertredingException>(handeling);
        Assert.Equal(code, fout.Code);
        return fout;
    }

    public static async Task<RegelovertredingException> RegelAsync(string code, Func<Task> handeling)
    {
        var fout = await Assert.ThrowsAsync<RegelovertredingException>(handeling);
        Assert.Equal(code, fout.Code);
        return fout;
    }
}
