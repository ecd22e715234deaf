using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Persoonlijk;

internal static class PersoonlijkServices
{
    public static void AddPersoonlijk(this IServiceCollection services)
        => GraphTypes.Register(services, [typeof(PersoonlijkQueries), typeof(PersoonlijkMutations), typeof(WeergaveMutations)]);
}
