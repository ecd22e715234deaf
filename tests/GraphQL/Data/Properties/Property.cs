using FsCheck;
using FsCheck.Fluent;

namespace Leefbaarheid.GraphQL.Tests.Data.Properties;

internal static class Property
{
    /// <summary>Runs an asynchronous check over generated cases, the same ones every time; the failure names the case.</summary>
    public static async Task HoldsAsync<T>(Gen<T> cases, int count, Func<T, Task> check, ulong seed = 20261122)
    {
        var collected = new List<T>();
        Prop.ForAll(cases.ToArbitrary(), collected.Add).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(seed, 7));
        foreach (var test in collected)
        {
            try
            {
                await check(test);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Does not hold for {test}: {exception.Message}", exception);
            }
        }
    }
}
