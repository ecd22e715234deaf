using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Klachtafhandeling.Migrations
{
    /// <inheritdoc />
    internal sealed partial class OpenVerwijzingen : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Verwijzing_Uitkomst",
                schema: "klachtafhandeling",
                table: "Verwijzing",
                column: "Uitkomst");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Verwijzing_Uitkomst",
                schema: "klachtafhandeling",
                table: "Verwijzing");
        }
    }
}
