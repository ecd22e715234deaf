namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>Registers one module, wholly or not at all.</summary>
internal static class ModuleRegistration
{
    /// <exception cref="ModuleFailure">The module's registration threw, or clashes with what is there.</exception>
    public static void Register(ModuleState module, IServiceCollection services)
    {
        try
        {
            var scratch = new ScratchServices(services);
            var loaded = module.Loaded!;
            using (loaded.Loader.EnterContextualReflection())
            {
                loaded.Create().Register(new ModuleBuilder(module, scratch.Services));
                Conventions.Register(scratch.Services, module.Id, loaded.Assembly);
            }

            scratch.Merge();
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Whatever a module throws here is the module's fault; the exception goes to the log with its stack.
            var cause = broken is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : broken;
            throw new ModuleFailure(module.Id, ModuleStatus.Mislukt, ModuleStap.Registratie, cause.Message, broken);
        }
    }
}
