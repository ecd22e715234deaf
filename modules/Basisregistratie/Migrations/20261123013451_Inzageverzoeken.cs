using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Inzageverzoeken : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Inzageverzoek",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    ContactId = table.Column<Guid>(nullable: false),
                    OntvangenOp = table.Column<DateOnly>(nullable: false),
                    UiterlijkOp = table.Column<DateOnly>(nullable: false),
                    BeantwoordOp = table.Column<DateOnly>(nullable: false),
                    AantalGegevens = table.Column<int>(nullable: false),
                    DocumentId = table.Column<Guid>(nullable: false),
                    GegevensId = table.Column<Guid>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inzageverzoek", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inzageverzoek_Contact_ContactId",
                        column: x => x.ContactId,
                        principalSchema: "basisregistratie",
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Inzageverzoek_ContactId",
                schema: "basisregistratie",
                table: "Inzageverzoek",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Inzageverzoek_DocumentId",
                schema: "basisregistratie",
                table: "Inzageverzoek",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Inzageverzoek_GegevensId",
                schema: "basisregistratie",
                table: "Inzageverzoek",
                column: "GegevensId");

            migrationBuilder.CreateIndex(
                name: "IX_Inzageverzoek_Nummer",
                schema: "basisregistratie",
                table: "Inzageverzoek",
                column: "Nummer",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Inzageverzoek",
                schema: "basisregistratie");
        }
    }
}
