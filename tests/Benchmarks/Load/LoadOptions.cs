using System.Globalization;

namespace Leefbaarheid.Benchmarks.Load;

/// <summary>What of the load run is wanted.</summary>
internal sealed record LoadOptions(IReadOnlyList<Scenario> Scenarios, IReadOnlyList<int> Connections, int Rounds, double SecondsPerRound)
{
    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        var names = Value("--scenarios")?.Split(',');
        return new LoadOptions(
            [.. Scenario.All.Where(scenario => names is null || names.Contains(scenario.Name))],
            [.. (Value("--connections") ?? "1,16,64").Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))],
            int.Parse(Value("--rounds") ?? "5", CultureInfo.InvariantCulture),
            double.Parse(Value("--seconds") ?? "0.5", CultureInfo.InvariantCulture));

        string? Value(string name)
        {
            for (var index = 0; index < arguments.Count - 1; index++)
            {
                if (arguments[index] == name)
                    return arguments[index + 1];
            }

            return null;
        }
    }
}
